import type { LoadRound } from '../measure/measured.ts'
import { median, medianOfKnown } from '../report/median.ts'
import type { SimulatedDay } from './autopilot.ts'
import type { ColdWalk } from './cold-walk.ts'
import type { MeasuredAsk, MeasuredService, MeasuredStart } from './measured-service.ts'
import type { MeasuredZenvia } from './run-zenvia.ts'
import type { SqliteResult } from './sqlite-result.ts'

/** The throughput and latency of one kind of request: medians of several rounds. */
export interface AskFigures {
  readonly load: string
  readonly title: string
  readonly answerBytes: number
  readonly requestsPerSecond: number
  readonly p50Ms: number
  readonly p99Ms: number
  /** `null` where the system does not tell. */
  readonly cpuPerRequestUs: number | null
  /** Requests per second in relation to bare Hono's with the same bytes; `null` where that was not measured. */
  readonly toHono: number | null
}

/** The start-up of a service: the median of several, and the largest peak. */
export interface StartFigures {
  readonly startUpMs: number
  readonly peakMemoryBytes: number | null
}

export interface ServiceFigures {
  readonly title: string
  readonly start: StartFigures
  readonly asks: readonly AskFigures[]
  /** The largest of the loads. */
  readonly peakMemoryBytes: number | null
}

export interface ZenviaFigures {
  readonly chat: ServiceFigures
  readonly huge: StartFigures
  readonly coldWalks: readonly ColdWalk[]
  readonly sqlite: SqliteResult
  readonly conversion: ServiceFigures
  readonly days: readonly SimulatedDay[]
}

export function toZenviaFigures(measured: MeasuredZenvia): ZenviaFigures {
  const { chat, huge, coldWalks, sqlite, conversion, days } = measured
  return {
    chat: toServiceFigures(chat),
    huge: toStartFigures(huge),
    coldWalks,
    sqlite,
    conversion: toServiceFigures(conversion),
    days,
  }
}

function toServiceFigures({
  title,
  starts,
  asks,
  peakMemoryBytes,
}: MeasuredService): ServiceFigures {
  return { title, start: toStartFigures(starts), asks: asks.map(toAskFigures), peakMemoryBytes }
}

function toStartFigures(starts: readonly MeasuredStart[]): StartFigures {
  return {
    startUpMs: median(starts.map(({ startUpMs }) => startUpMs)),
    peakMemoryBytes: medianOfKnown(starts.map(({ peakMemoryBytes }) => peakMemoryBytes)),
  }
}

function toAskFigures({ ask, answerBytes, rounds, honoRounds }: MeasuredAsk): AskFigures {
  return {
    load: ask.load,
    title: ask.title,
    answerBytes,
    requestsPerSecond: median(rounds.map(({ requestsPerSecond }) => requestsPerSecond)),
    p50Ms: median(rounds.map(({ p50Ms }) => p50Ms)),
    p99Ms: median(rounds.map(({ p99Ms }) => p99Ms)),
    cpuPerRequestUs: medianOfKnown(rounds.map(({ cpuPerRequestUs }) => cpuPerRequestUs)),
    toHono: honoRounds.length === 0 ? null : medianRatio(rounds, honoRounds),
  }
}

/** Round by round: what slows the machine down for a while bends no ratio. */
function medianRatio(rounds: readonly LoadRound[], others: readonly LoadRound[]): number {
  return median(
    rounds.map((round, index) => {
      const other = others[index]?.requestsPerSecond ?? Number.NaN
      return round.requestsPerSecond / other
    }),
  )
}
