// Holds the app's database against what the vendors hold.
import { isDeepStrictEqual } from 'node:util'
import type { Database } from '../database/database.ts'
import type { Callback, Front } from './front.ts'
import type { Row, Truth } from './truth.ts'

/** As many as a person reads; where one row is wrong, many are. */
const DIFFERENCES_MAX = 40

/** Callbacks that the app has said to have, and those that it may have. */
export type Heard = Pick<Front, 'taken' | 'offered'>

/** The traffic of the app in a run: callbacks that it heard, and leads that it sent. */
export interface Traffic extends Heard {
  /** Leads that Conversica has taken, in order. */
  readonly sentLeads: readonly SentLead[]
}

/** A lead as Conversica was sent it. */
export interface SentLead {
  readonly id: string
  readonly optOut?: boolean
  readonly stopMessaging?: boolean
}

/** Each difference as one line: what is wrong, and where. */
export async function findDifferences(
  database: Database,
  truth: Truth,
  traffic: Traffic,
): Promise<readonly string[]> {
  const differences = [
    ...(await ofRows(database, 'interaction', truth.interactions)),
    ...(await ofRows(database, 'prospect', truth.prospects)),
    ...(await ofMessages(database, truth)),
    ...(await ofLeads(database, traffic)),
    ...(await ofWantedLeads(database, traffic)),
    ...(await ofQueues(database)),
  ]
  return differences.slice(0, DIFFERENCES_MAX)
}

/** Every row of the vendor's is here as the vendor has it. */
async function ofRows(
  database: Database,
  table: 'interaction' | 'prospect',
  rows: ReadonlyMap<string, Row>,
): Promise<readonly string[]> {
  const stored = await (table === 'interaction'
    ? database.kysely.selectFrom(table).select(['protocol as id', 'row']).execute()
    : database.kysely.selectFrom(table).select(['id', 'row']).execute())
  const byId = new Map(stored.map(({ id, row }) => [id, JSON.parse(row) as Row]))
  return [...rows].flatMap(([id, row]) => {
    const ours = byId.get(id)
    if (ours === undefined) return [`${table} ${id} is missing`]
    return isDeepStrictEqual(ours, row)
      ? []
      : [`${table} ${id} differs: ${keysThatDiffer(ours, row)}`]
  })
}

function keysThatDiffer(ours: Row, theirs: Row): string {
  return [...new Set([...Object.keys(ours), ...Object.keys(theirs)])]
    .filter((key) => !isDeepStrictEqual(ours[key], theirs[key]))
    .map((key) => `${key} ${JSON.stringify(ours[key])} instead of ${JSON.stringify(theirs[key])}`)
    .join(', ')
}

async function ofMessages(database: Database, truth: Truth): Promise<readonly string[]> {
  const stored = await database.kysely
    .selectFrom('chat_message')
    .selectAll()
    .orderBy('protocol')
    .orderBy('position')
    .execute()
  const byProtocol = Map.groupBy(stored, ({ protocol }) => protocol)
  const differences: string[] = []
  for (const protocol of truth.interactions.keys()) {
    const theirs = await truth.messagesOf(protocol)
    const ours = (byProtocol.get(protocol) ?? []).map(({ row }) => JSON.parse(row) as unknown)
    if (!isDeepStrictEqual(ours, theirs))
      differences.push(
        `the messages of ${protocol} differ: ${ours.length} here, ${theirs.length} there`,
      )
  }
  return differences
}

/** A lead stands where the newest update has put it, however late that came. */
async function ofLeads(database: Database, { taken, offered }: Heard): Promise<readonly string[]> {
  const stored = await database.kysely
    .selectFrom('conversica_lead')
    .select(['prospect_id', 'status'])
    .execute()
  const due = Map.groupBy(taken.flatMap(toLeadStatus), ({ id }) => id)
  const possible = Map.groupBy(offered.flatMap(toLeadStatus), ({ id }) => id)
  return stored.flatMap(({ prospect_id, status }) => {
    const newestMs = Math.max(...(due.get(prospect_id) ?? []).map(toMs))
    // Of two in the same second nobody can tell which came first.
    const right = (possible.get(prospect_id) ?? []).filter((update) => toMs(update) >= newestMs)
    const isRight = right.some(({ conversationStatus }) => conversationStatus === status)
    const mayBeUnheard = status === null && !due.has(prospect_id)
    return isRight || mayBeUnheard
      ? []
      : [`lead ${prospect_id} is ${status}, but was told ${right[0]?.conversationStatus}`]
  })
}

/** Conversica has each lead as it should be. */
async function ofWantedLeads(
  { kysely }: Database,
  { sentLeads }: Traffic,
): Promise<readonly string[]> {
  const rows = await kysely
    .selectFrom('conversica_lead')
    .select(['prospect_id', 'wanted'])
    .execute()
  const last = new Map(sentLeads.map((lead) => [lead.id, lead]))
  return rows.flatMap(({ prospect_id, wanted }) =>
    wanted === null || isDeepStrictEqual(JSON.parse(wanted), last.get(prospect_id))
      ? []
      : [`lead ${prospect_id} is not as Conversica should have it`],
  )
}

function toLeadStatus({ body }: Callback): readonly LeadStatus[] {
  const status = body as Partial<LeadStatus>
  return status.conversationStatusDate === undefined ? [] : [status as LeadStatus]
}

interface LeadStatus {
  readonly id: string
  readonly conversationStatus: string
  readonly conversationStatusDate: string
}

function toMs({ conversationStatusDate }: LeadStatus): number {
  return Date.parse(conversationStatusDate)
}

/** Nothing waits, and nothing was given up. */
async function ofQueues({ kysely }: Database): Promise<readonly string[]> {
  const differences: string[] = []
  for (const queue of ['inbox', 'outbox'] as const) {
    const left = await kysely
      .selectFrom(queue)
      .select(['key', 'status', 'error'])
      .where('status', '!=', 'done')
      .execute()
    differences.push(
      ...left.map(({ key, status, error }) => `${queue} ${key} is ${status}: ${error ?? ''}`),
    )
  }
  return differences
}
