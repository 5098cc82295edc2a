// Asks Zenvia Chat and SQLite the same, in one process, and prints how long each took.
import { BenchError } from '../bench-error.ts'
import { median } from '../report/median.ts'
import { CHAT_NOW, openChatInProcess } from './chat-in-process.ts'
import { fillChatStore } from './chat-store.ts'
import { measureCpu } from './measure-cpu.ts'
import type { HistoryQuery, ReportGroup } from './chat-store.ts'
import type { SqliteResult } from './sqlite-result.ts'

const DAY_MS = 86_400_000

/** The newest interactions are left out: what is open changes. */
const REST_DAYS = 11

const TIMES = 200
const REPORTS = 12
const WARM_UPS = 2

const { result: ask, cpuMs: readyMs } = await measureCpu(async () => {
  const asked = openChatInProcess()
  await asked('/history?limit=1')
  return asked
})
// Before anything else is asked, so that nothing of ours has been compiled for it.
const year = yearUpTo(CHAT_NOW - REST_DAYS * DAY_MS)
const ourYear = await measureCpu(() => askReport(year))
const store = await fillChatStore(ask)
const sqliteYear = await measureCpu(async () => store.report(year.from, year.to))
if (!isSameReport(ourYear.result, sqliteYear.result)) throw new BenchError(different(year))
const agents = Array.from({ length: 96 }, (_, index) => String(101 + index))
const types = ['WHATSAPP', 'TEXT', 'EMAIL', 'FACEBOOK']
const result: SqliteResult = {
  rows: store.rows,
  history: await compare(historyQueries(), {
    ours: (query) => ask(toPath(query)),
    sqlite: store.history,
    isSame: (ours, sqlite) => ours === sqlite,
  }),
  report: await compare(reportWindows(), {
    ours: askReport,
    sqlite: ({ from, to }) => store.report(from, to),
    isSame: isSameReport,
  }),
  firstReport: { oursMs: ourYear.cpuMs, sqliteMs: sqliteYear.cpuMs },
  ready: { oursMs: readyMs, sqliteMs: store.filledMs },
}
console.log(JSON.stringify(result))
process.exit()

interface Sides<Query, Answer> {
  readonly ours: (query: Query) => Promise<string>
  readonly sqlite: (query: Query) => Answer
  readonly isSame: (ours: string, sqlite: Answer) => boolean
}

/** Asks both in turns, all queries several times: the first rounds warm both up. */
async function compare<Query, Answer>(
  queries: readonly Query[],
  { ours, sqlite, isSame }: Sides<Query, Answer>,
): Promise<SqliteResult['history']> {
  const [oursMs, sqliteMs]: [number[], number[]] = [[], []]
  for (let round = 0; round <= WARM_UPS; round += 1) {
    for (const query of queries) {
      const startedMs = performance.now()
      const text = await ours(query)
      const betweenMs = performance.now()
      const answer = sqlite(query)
      const endedMs = performance.now()
      if (round === 0 && !isSame(text, answer)) throw new BenchError(different(query))
      if (round < WARM_UPS) continue
      oursMs.push(betweenMs - startedMs)
      sqliteMs.push(endedMs - betweenMs)
    }
  }
  return { oursMs: median(oursMs), sqliteMs: median(sqliteMs) }
}

function different(query: unknown): string {
  return `Failed to compare with SQLite: ${JSON.stringify(query)} was answered differently. Look at both.`
}

/** Each another one, so that nothing found for one helps another. */
function historyQueries(): readonly HistoryQuery[] {
  return Array.from({ length: TIMES }, (_, index) => {
    const to = CHAT_NOW - (REST_DAYS + index) * DAY_MS
    return {
      agent: agents[(index * 7) % agents.length] ?? '',
      state: index % 5 === 0 ? 'MISSED' : 'ENDED',
      type: types[index % types.length] ?? '',
      from: to - 30 * DAY_MS,
      to,
    }
  })
}

function toPath({ agent, state, type, from, to }: HistoryQuery): string {
  return `/history?limit=1000&agents=${agent}&states=${state}&types=${type}&${windowOf(from, to)}`
}

interface ReportWindow {
  readonly from: number
  readonly to: number
}

function yearUpTo(to: number): ReportWindow {
  return { from: to - 365 * DAY_MS, to }
}

function askReport({ from, to }: ReportWindow): Promise<string> {
  return ask(`/reports?data_type=agent&${windowOf(from, to)}`)
}

function windowOf(from: number, to: number): string {
  return `from=${toSeconds(from)}&to=${toSeconds(to)}`
}

function toSeconds(instant: number): string {
  return new Date(instant).toISOString().slice(0, 19)
}

function reportWindows(): readonly ReportWindow[] {
  return Array.from({ length: REPORTS }, (_, index) => {
    const to = CHAT_NOW - (REST_DAYS + index) * DAY_MS
    return { from: to - 90 * DAY_MS, to }
  })
}

function isSameReport(text: string, groups: readonly ReportGroup[]): boolean {
  const { data } = JSON.parse(text) as { readonly data: readonly ReportGroup[] } // held against the contract
  const ours = new Map(data.map((row) => [row.title, row]))
  return groups.every(({ title, received, answered, slapr, tmaxe }) => {
    const row = ours.get(title)
    const isSameCount = row?.received === received && row.answered === answered
    return isSameCount && row.slapr === slapr && row.tmaxe === tmaxe
  })
}
