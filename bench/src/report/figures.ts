import type { AllMeasured, FollowedRound, LoadRound, Measured } from '../measure/measured.ts'
import { median, medianOfKnown } from './median.ts'

/** The performance of a server. All figures are medians of several rounds, but for the peak. */
export interface Figures {
  readonly title: string
  readonly requestsPerSecond: number
  /** Of the slowest and the fastest round: far apart, they tell of a machine that had other things to do. */
  readonly requestsPerSecondRange: readonly [least: number, most: number]
  readonly p50Ms: number
  readonly p99Ms: number
  /** `null` where the system does not tell. */
  readonly cpuPerRequestUs: number | null
  readonly startUpMs: number
  readonly peakMemoryBytes: number | null
  /** Requests per second in relation to the other server's. */
  readonly toHono: number
  readonly toPrism: number
}

/** The figures of all servers. */
export interface BenchFigures {
  readonly ensaio: Figures
  readonly hono: Figures
  readonly prism: Figures
  /** The share of CPU time for a request that ten followers of the journal add; `null` where the system does not tell. */
  readonly followersShare: number | null
  /** The start-up of the package that users install, with one service and with all, in milliseconds. */
  readonly packedStartUpMs: { readonly one: number; readonly all: number }
}

export function toFigures(measured: AllMeasured): BenchFigures {
  const { ensaio, hono, prism, followers, packedStartUpsMs } = measured
  const figuresOf = ({ title, startUpsMs, rounds, peakMemoryBytes }: Measured): Figures => ({
    title,
    requestsPerSecond: median(rounds.map((round) => round.requestsPerSecond)),
    requestsPerSecondRange: [
      Math.min(...rounds.map((round) => round.requestsPerSecond)),
      Math.max(...rounds.map((round) => round.requestsPerSecond)),
    ],
    p50Ms: median(rounds.map(({ p50Ms }) => p50Ms)),
    p99Ms: median(rounds.map(({ p99Ms }) => p99Ms)),
    cpuPerRequestUs: medianOfKnown(rounds.map(({ cpuPerRequestUs }) => cpuPerRequestUs)),
    startUpMs: median(startUpsMs),
    peakMemoryBytes,
    toHono: medianRatio(rounds, hono.rounds),
    toPrism: medianRatio(rounds, prism.rounds),
  })
  return {
    ensaio: figuresOf(ensaio),
    hono: figuresOf(hono),
    prism: figuresOf(prism),
    followersShare: medianOfKnown(followers.map(shareOf)),
    packedStartUpMs: { one: median(packedStartUpsMs.one), all: median(packedStartUpsMs.all) },
  }
}

function shareOf({ alone, followed }: FollowedRound): number | null {
  const [before, after] = [alone.cpuPerRequestUs, followed.cpuPerRequestUs]
  return before === null || after === null ? null : after / before - 1
}

/** Round by round: what slows the machine down for a while bends no ratio. */
function medianRatio(rounds: readonly LoadRound[], others: readonly LoadRound[]): number {
  return median(
    rounds.map(({ requestsPerSecond }, index) => {
      const other = others[index]?.requestsPerSecond ?? Number.NaN
      return requestsPerSecond / other
    }),
  )
}
