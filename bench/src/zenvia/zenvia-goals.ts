import { measuredGoal } from '../report/goals.ts'
import type { Goal } from '../report/goals.ts'
import type { SimulatedDay } from './autopilot.ts'
import type { ColdWalk } from './cold-walk.ts'
import type { SqliteResult } from './sqlite-result.ts'
import type { ServiceFigures, ZenviaFigures } from './zenvia-figures.ts'

const READY_TO_SQLITE_MAX = 0.5
const READY_MB_MAX = 500
const LIST_TO_HONO_MIN = 0.5
const COLD_HISTORY_TO_BARE_MIN = 0.25
const COLD_EXPANDED_TO_BARE_MIN = 0.2
const LEAD_TO_HONO_MIN = 0.4
const HUNDREDTH_TO_FIRST_MAX = 1.5
const FILTERED_TO_ALL_MAX = 3
/** A third of the first day that was measured, which took 29 times as long as bare jobs. */
const CHAT_DAY_TO_BARE_MAX = 10
/** A third of 54 times. */
const CONVERSION_DAY_TO_BARE_MAX = 18
const HEALTH_P99_MS_MAX = 50

export function chatGoalsOf({
  chat,
  huge,
  coldWalks,
  sqlite,
  days,
}: ZenviaFigures): readonly Goal[] {
  const hugeSeconds = huge.startUpMs / 1_000
  return [
    readyGoal(sqlite.ready),
    memoryGoal(chat.start.peakMemoryBytes),
    measuredGoal(
      '10,000,000 start too',
      `${hugeSeconds.toFixed(1)} s, ${toMb(huge.peakMemoryBytes)}`,
      true,
    ),
    slowdownGoal(
      `page 100 costs at most ${HUNDREDTH_TO_FIRST_MAX} times page 1`,
      slowdown(chat, 'chat-first', 'chat-hundredth'),
      HUNDREDTH_TO_FIRST_MAX,
    ),
    honoGoal('a page of 10,000', toHono(chat, 'chat-page-10000'), LIST_TO_HONO_MIN),
    honoGoal('a page of 100', toHono(chat, 'chat-page-100'), LIST_TO_HONO_MIN),
    ...coldWalks.map(coldGoal),
    sqliteGoal('history by agent, state, type and 30 days', sqlite.history),
    sqliteGoal('a report over 90 days by agent', sqlite.report),
    sqliteGoal('a report over a year by agent, asked for first', sqlite.firstReport),
    ...days.filter(({ service }) => service === 'zenvia-chat').flatMap(dayGoals),
  ]
}

export function conversionGoalsOf({ conversion, days }: ZenviaFigures): readonly Goal[] {
  const slowest = Math.max(
    slowdown(conversion, 'conversion-page-1000', 'conversion-filtered'),
    slowdown(conversion, 'conversion-page-1000', 'conversion-rare'),
  )
  return [
    honoGoal(
      'a page of 1,000 prospects',
      toHono(conversion, 'conversion-page-1000'),
      LIST_TO_HONO_MIN,
    ),
    honoGoal('POST /v1/lead/retail', toHono(conversion, 'conversion-lead'), LEAD_TO_HONO_MIN),
    slowdownGoal(
      `a filtered list within ${FILTERED_TO_ALL_MAX} times the unfiltered one`,
      slowest,
      FILTERED_TO_ALL_MAX,
    ),
    ...days.filter(({ service }) => service === 'zenvia-conversion').flatMap(dayGoals),
  ]
}

function honoGoal(what: string, ratio: number, min: number): Goal {
  const text = `${what} at ${min * 100} % of bare Hono or more`
  return measuredGoal(text, `${(ratio * 100).toFixed(0)} %`, ratio >= min)
}

function coldGoal({ title, toBare, msPerPage }: ColdWalk): Goal {
  const min = title === 'history' ? COLD_HISTORY_TO_BARE_MIN : COLD_EXPANDED_TO_BARE_MIN
  const text = `${title}, a walk over rows never shown, at ${min * 100} % of bare node:http or more`
  const reached = `${(toBare * 100).toFixed(0)} %, ${msPerPage.toFixed(1)} ms of CPU a page of 1,000`
  return measuredGoal(text, reached, toBare >= min)
}

function readyGoal({ oursMs, sqliteMs }: SqliteResult['ready']): Goal {
  const share = READY_TO_SQLITE_MAX * 100
  const text = `1,000,000 interactions ready in ${share} % of the time that SQLite takes to insert them`
  const reached = `${((oursMs / sqliteMs) * 100).toFixed(0)} %, ${(oursMs / 1e3).toFixed(1)} s of CPU`
  return measuredGoal(text, reached, oursMs <= sqliteMs * READY_TO_SQLITE_MAX)
}

function dayGoals({ perHour, cpuMs, toBare, healthP99Ms, ...day }: SimulatedDay): readonly Goal[] {
  const [what, max] =
    day.service === 'zenvia-chat'
      ? (['interactions', CHAT_DAY_TO_BARE_MAX] as const)
      : (['activities', CONVERSION_DAY_TO_BARE_MAX] as const)
  const rate = `a day at ${perHour.toLocaleString('en')} ${what} an hour`
  return [
    measuredGoal(
      `${rate} in ${max} times bare jobs or less`,
      `${toBare.toFixed(1)} times, ${(cpuMs / 1e3).toFixed(1)} s of CPU`,
      toBare <= max,
    ),
    measuredGoal(
      `meanwhile \`/health\` answers within ${HEALTH_P99_MS_MAX} ms at the 99th percentile`,
      `${healthP99Ms.toFixed(0)} ms`,
      healthP99Ms <= HEALTH_P99_MS_MAX,
    ),
  ]
}

function slowdownGoal(text: string, ratio: number, max: number): Goal {
  return measuredGoal(text, `${ratio.toFixed(2)} times`, ratio <= max)
}

function sqliteGoal(
  what: string,
  { oursMs, sqliteMs }: { readonly oursMs: number; readonly sqliteMs: number },
): Goal {
  const reached = `${oursMs.toFixed(2)} ms, SQLite ${sqliteMs.toFixed(2)} ms`
  return measuredGoal(`${what}: no slower than SQLite`, reached, oursMs <= sqliteMs)
}

function memoryGoal(bytes: number | null): Goal {
  const text = `1,000,000 interactions ready in ${READY_MB_MAX} MB`
  if (bytes === null) return { text, reached: 'n/a', outcome: 'not measured' }
  return measuredGoal(text, toMb(bytes), bytes <= READY_MB_MAX * 1e6)
}

function toMb(bytes: number | null): string {
  return bytes === null ? 'memory n/a' : `${(bytes / 1e6).toFixed(0)} MB`
}

/** Requests per second of the one in relation to the other's. */
function slowdown(service: ServiceFigures, one: string, other: string): number {
  return speedOf(service, one) / speedOf(service, other)
}

function speedOf({ asks }: ServiceFigures, load: string): number {
  return asks.find((ask) => ask.load === load)?.requestsPerSecond ?? Number.NaN
}

function toHono({ asks }: ServiceFigures, load: string): number {
  return asks.find((ask) => ask.load === load)?.toHono ?? Number.NaN
}
