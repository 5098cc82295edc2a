import { sql } from 'kysely'
import type { Database } from '../database/database.ts'

/** The traffic from one side to the other so far. */
export interface Flow {
  readonly from: string
  readonly to: string
  readonly counts: readonly Count[]
}

interface Count {
  readonly what: string
  readonly number: number
}

/** Counts what has flowed where, and what waits. */
export async function readFlows(database: Database): Promise<readonly Flow[]> {
  const count = createCounter(database)
  return [
    {
      from: 'Zenvia Chat',
      to: 'sync',
      counts: [
        { what: 'interactions', number: await count('interaction') },
        { what: 'messages', number: await count('chat_message') },
      ],
    },
    {
      from: 'Zenvia Conversion',
      to: 'sync',
      counts: [
        { what: 'prospects', number: await count('prospect') },
        { what: 'webhooks', number: await count('inbox', 'prospect') },
      ],
    },
    {
      from: 'Conversica',
      to: 'sync',
      counts: [
        { what: 'messages', number: await count('inbox', 'message') },
        { what: 'lead updates', number: await count('inbox', 'lead-update') },
      ],
    },
    {
      from: 'sync',
      to: 'Zenvia Conversion',
      counts: [
        { what: 'leads', number: await count('outbox', 'retail-lead') },
        { what: 'notes', number: await count('outbox', 'note') },
        { what: 'labels', number: await count('outbox', 'label') },
      ],
    },
    {
      from: 'sync',
      to: 'Conversica',
      counts: [{ what: 'leads', number: await count('outbox', 'conversica-lead') }],
    },
  ]
}

/** Counts the calls that wait for their turn, such as for a service that is down. */
export async function countWaiting({ kysely }: Database): Promise<number> {
  const { waiting } = await kysely
    .selectFrom('outbox')
    .select(sql<number | string>`count(*)`.as('waiting'))
    .where('status', 'in', ['pending', 'unknown'])
    .executeTakeFirstOrThrow()
  return Number(waiting)
}

type Table = 'interaction' | 'chat_message' | 'prospect' | 'inbox' | 'outbox'

function createCounter({ kysely }: Database) {
  return async (table: Table, kind?: string): Promise<number> => {
    const rows = kysely.selectFrom(table).select(sql<number | string>`count(*)`.as('rows'))
    const settled =
      kind === undefined
        ? rows
        : rows.where(sql.ref('kind'), '=', kind).where(sql.ref('status'), '=', 'done')
    return Number((await settled.executeTakeFirstOrThrow()).rows)
  }
}
