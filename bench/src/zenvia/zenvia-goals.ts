import type { Goal } from '../report/goals.ts'
import type { ColdWalk } from './cold-walk.ts'
import type { ServiceFigures, ZenviaFigures } from './zenvia-figures.ts'

const READY_S_MAX = 3
const READY_MB_MAX = 500
const LIST_TO_HONO_MIN = 0.5
const COLD_HISTORY_TO_BARE_MIN = 0.25
const COLD_EXPANDED_TO_BARE_MIN = 0.2
const LEAD_TO_HONO_MIN = 0.4
const HUNDREDTH_TO_FIRST_MAX = 1.5
const FILTERED_TO_ALL_MAX = 3

export function chatGoalsOf({ chat, huge, coldWalks, sqlite }: ZenviaFigures): readonly Goal[] {
  const [seconds, hugeSeconds] = [chat.start.startUpMs / 1_000, huge.startUpMs / 1_000]
  return [
    goal(
      `1,000,000 interactions ready in ${READY_S_MAX} s`,
      `${seconds.toFixed(1)} s`,
      seconds <= READY_S_MAX,
    ),
    memoryGoal(chat.start.peakMemoryBytes),
    goal(
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
  ]
}

export function conversionGoalsOf({ conversion }: ZenviaFigures): readonly Goal[] {
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
  ]
}

function goal(text: string, reached: string, isReached: boolean): Goal {
  return { text, reached, outcome: isReached ? 'reached' : 'missed' }
}

function honoGoal(what: string, ratio: number, min: number): Goal {
  const text = `${what} at ${min * 100} % of bare Hono or more`
  return goal(text, `${(ratio * 100).toFixed(0)} %`, ratio >= min)
}

function coldGoal({ title, toBare, msPerPage }: ColdWalk): Goal {
  const min = title === 'history' ? COLD_HISTORY_TO_BARE_MIN : COLD_EXPANDED_TO_BARE_MIN
  const text = `${title}, a walk over rows never shown, at ${min * 100} % of bare node:http or more`
  const reached = `${(toBare * 100).toFixed(0)} %, ${msPerPage.toFixed(1)} ms of CPU a page of 1,000`
  return goal(text, reached, toBare >= min)
}

function slowdownGoal(text: string, ratio: number, max: number): Goal {
  return goal(text, `${ratio.toFixed(2)} times`, ratio <= max)
}

function sqliteGoal(
  what: string,
  { oursMs, sqliteMs }: { readonly oursMs: number; readonly sqliteMs: number },
): Goal {
  const reached = `${oursMs.toFixed(2)} ms, SQLite ${sqliteMs.toFixed(2)} ms`
  return goal(`${what}: no slower than SQLite`, reached, oursMs <= sqliteMs)
}

function memoryGoal(bytes: number | null): Goal {
  const text = `1,000,000 interactions ready in ${READY_MB_MAX} MB`
  if (bytes === null) return { text, reached: 'n/a', outcome: 'not measured' }
  return goal(text, toMb(bytes), bytes <= READY_MB_MAX * 1e6)
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
