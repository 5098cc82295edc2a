import type { Database } from '../database/database.ts'
import { toInstant } from '../database/instant.ts'

/** Resumes whatever wrong credentials have stopped: streams at their next round, and entries of the queues immediately. */
export async function resume(database: Database, nowMs: number): Promise<void> {
  await database.transact(async (transaction) => {
    await transaction
      .updateTable('stream')
      .set({ status: 'running', reason: null })
      .where('status', '=', 'stopped')
      .execute()
    for (const table of ['inbox', 'outbox'] as const)
      await transaction
        .updateTable(table)
        .set({ due_at: toInstant(nowMs) })
        .where('is_head', '=', 1)
        .where('status', 'in', ['pending', 'unknown'])
        .execute()
  })
}
