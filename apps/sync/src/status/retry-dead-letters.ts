import type { Database } from '../database/database.ts'
import { createQueue } from '../queue/create-queue.ts'

/** The number of dead letters that were brought back. */
export interface RetriedLetters {
  readonly inbox: number
  readonly outbox: number
}

/** Brings all dead letters back, to be worked on as soon as somebody claims. */
export async function retryDeadLetters(database: Database, nowMs: number): Promise<RetriedLetters> {
  const timing = { now: () => nowMs }
  const inbox = createQueue({ database, table: 'inbox', timing })
  const outbox = createQueue({ database, table: 'outbox', timing })
  return database.transact(async (transaction) => ({
    inbox: await inbox.retryDead(transaction),
    outbox: await outbox.retryDead(transaction),
  }))
}
