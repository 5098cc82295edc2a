import Database from 'better-sqlite3'
import type { Schemas } from '@ensaio/contracts/zenvia-chat'
import { CHAT_NOW } from './chat-in-process.ts'
import type { AskChat } from './chat-in-process.ts'
import { measureCpu } from './measure-cpu.ts'

const DAY_MS = 86_400_000

/** The longest duration of an archived interaction. */
const LIFETIME_DAYS = 10

/** The reports that are compared lie in here; older rows need no variables. */
const MEASURED_DAYS = 400

/** The largest page that there is. */
const PAGE_SIZE = 10_000

/** The same interactions in SQLite, in memory, indexed for the two queries. */
export interface ChatStore {
  readonly rows: number
  /** CPU time that it took to insert the rows of the history and to index them, without that of making them. */
  readonly filledMs: number
  /** The answer's text. */
  history(query: HistoryQuery): string
  report(from: number, to: number): readonly ReportGroup[]
}

/** History filtered by agent, state, type and a window; instants in milliseconds since 1970. */
export interface HistoryQuery {
  readonly agent: string
  readonly state: string
  readonly type: string
  readonly from: number
  readonly to: number
}

/** The row of a report for one agent: the columns of the statement below. */
export interface ReportGroup {
  readonly title: string
  readonly received: number
  readonly answered: number
  readonly slapr: number
  readonly tmaxe: number
}

/** The text is kept as it was answered: SQLite need not even put it together. */
const SCHEMA = `
  CREATE TABLE history (
    id INTEGER PRIMARY KEY, created INTEGER, agent TEXT, state TEXT, type TEXT, body TEXT
  );
  CREATE TABLE measures (
    created INTEGER, id INTEGER, departed INTEGER, agent TEXT, active INTEGER, ringing INTEGER, answered INTEGER, ended INTEGER,
    discarded INTEGER, missed INTEGER, overdue INTEGER, waiting INTEGER, talking INTEGER, first_contact INTEGER,
    response INTEGER, pended INTEGER, pending INTEGER, waited INTEGER, postponed INTEGER, PRIMARY KEY (created, id)
  ) WITHOUT ROWID;
`

const INDEX = 'CREATE INDEX by_filter ON history (agent, state, type, created, id); ANALYZE;'

const HISTORY = `
  SELECT body FROM history WHERE agent = ? AND state = ? AND type = ? AND created BETWEEN ? AND ?
  ORDER BY created DESC, id DESC LIMIT 1000
`

const REPORT = `
  WITH
    came AS (
      SELECT agent, sum(active = 0) AS received, sum(active) AS made
      FROM measures WHERE created BETWEEN :from AND :to GROUP BY agent
    ),
    went AS (
      SELECT agent, sum(ringing > 0) AS rang, sum(answered) AS answered, sum(ended) AS ended,
        sum(discarded) AS discarded, sum(missed) AS missed, sum(overdue) AS slapr, max(waiting) AS tmaxe,
        avg(waiting) AS tme, avg(iif(answered, talking, NULL)) AS tma, avg(first_contact) AS tmpr,
        avg(response) AS tmr, total(pending) / sum(pended) AS tmpa, total(postponed) / sum(waited) AS tmp
      FROM measures
      WHERE created BETWEEN :from - ${LIFETIME_DAYS * DAY_MS} AND :to AND departed BETWEEN :from AND :to
      GROUP BY agent
    )
  SELECT agent AS title, * FROM came NATURAL JOIN went
`

/** Reads all interactions as a client does, and puts them into SQLite. */
export async function fillChatStore(ask: AskChat): Promise<ChatStore> {
  const database = new Database(':memory:')
  database.exec(SCHEMA)
  const { rows, filledMs } = await fillHistory(database, ask)
  await fillMeasures(database, ask)
  const history = database.prepare(HISTORY).pluck()
  const report = database.prepare(REPORT)
  return {
    rows,
    filledMs,
    history: ({ agent, state, type, from, to }) => {
      const found = history.all(agent, state, type, from, to)
      return `{"status":200,"success":true,"data":[${found.join(',')}]}`
    },
    // The columns of the statement are those of the type, and more.
    report: (from, to) => report.all({ from, to }) as readonly ReportGroup[],
  }
}

async function fillHistory(
  database: Database.Database,
  ask: AskChat,
): Promise<Pick<ChatStore, 'rows' | 'filledMs'>> {
  const insert = database.prepare('INSERT INTO history VALUES (?, ?, ?, ?, ?, ?)')
  const put = database.transaction((rows: readonly (readonly unknown[])[]) => {
    for (const row of rows) insert.run(...row)
  })
  let filledMs = 0
  const rows = await eachPage<HistoryRow>(ask, '/history?from=2020-01-01', async (page) => {
    const values = page.map(historyValuesOf)
    filledMs += (await measureCpu(() => put(values))).cpuMs
  })
  const indexed = await measureCpu(() => database.exec(INDEX))
  return { rows, filledMs: filledMs + indexed.cpuMs }
}

function historyValuesOf(row: HistoryRow): readonly unknown[] {
  const { id, created_at, agent, current_state, media } = row
  const created = Date.parse(created_at)
  return [Number(id), created, agent?.id, current_state, media, JSON.stringify(row)]
}

async function fillMeasures(database: Database.Database, ask: AskChat): Promise<void> {
  const insert = database.prepare(`INSERT INTO measures VALUES (${Array(19).fill('?').join(', ')})`)
  const put = database.transaction((rows: readonly ExpandedRow[]) => {
    for (const row of rows) insert.run(...valuesOf(row))
  })
  const from = new Date(CHAT_NOW - MEASURED_DAYS * DAY_MS).toISOString().slice(0, 10)
  await eachPage(ask, `/history/expanded?from=${from}`, put)
}

function valuesOf(row: ExpandedRow): readonly unknown[] {
  const { queued_time, ringing_time, pending, postponed } = row
  return [
    Date.parse(row.created_at),
    Number(row.id),
    Date.parse(row.endTime) - (row.state === 'MISSED' ? row.expired_time * 1_000 : 0),
    row.agent?.name ?? '',
    Number(row.origin === 'AGENT'),
    row.ringing,
    row.answered,
    row.ended,
    row.discarded,
    row.missed,
    Number(row.sla_overdue),
    queued_time + ringing_time,
    row.talking_time,
    row.first_contact_time,
    row.response_time,
    pending,
    row.pending_time,
    postponed,
    row.postponed_time,
  ]
}

async function eachPage<Row>(
  ask: AskChat,
  path: string,
  put: (rows: readonly Row[]) => void | Promise<void>,
): Promise<number> {
  for (let [page, count] = [1, 0]; ; page += 1) {
    const text = await ask(`${path}&limit=${PAGE_SIZE}&page=${page}`)
    const { data } = JSON.parse(text) as { readonly data: readonly Row[] } // held against the contract by the engine
    await put(data)
    count += data.length
    if (data.length < PAGE_SIZE) return count
  }
}

type HistoryRow = Schemas['HistoryRecord']
type ExpandedRow = Schemas['ExpandedRecord']
