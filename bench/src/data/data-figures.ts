// The cost of keeping data, compared with memory only: pure.
import { median } from '../report/median.ts'
import type { LoadRound } from '../measure/measured.ts'

/** A server under the load of leads. */
export interface DataLoad {
  readonly title: string
  readonly rounds: readonly LoadRound[]
  /** Bytes on the disk for each request; absent in memory. */
  readonly diskBytesPerRequest?: number
}

/** The starts of a server with a million interactions. */
export interface DataStart {
  readonly title: string
  readonly startUpsMs: readonly number[]
  readonly cpusMs: readonly number[]
}

export interface DataMeasured {
  readonly loads: readonly DataLoad[]
  readonly starts: readonly DataStart[]
  /** The length of the log of a million interactions, once started and after the changes. */
  readonly logBytes: { readonly begun: number; readonly changed: number }
}

/** The goals: each ratio is to the first line, which is memory only. */
const POST_RATIO_MAX = 1.15
const START_RATIO_MAX = 1.1

export function renderData({ loads, starts, logBytes }: DataMeasured): string {
  const [memoryLoad, ...otherLoads] = loads
  const [memoryStart, ...otherStarts] = starts
  const cpuOf = (load: DataLoad | undefined): number =>
    median(load?.rounds.map(({ cpuPerRequestUs }) => cpuPerRequestUs ?? Number.NaN) ?? [])
  const speedOf = (load: DataLoad): number =>
    median(load.rounds.map(({ requestsPerSecond }) => requestsPerSecond))
  const startOf = (start: DataStart | undefined): number => median(start?.cpusMs ?? [])
  const loadLines = loads.map((load) =>
    [
      load.title,
      `${cpuOf(load).toFixed(1)} us of CPU a POST`,
      `${Math.round(speedOf(load))} POSTs/s`,
      ...(load.diskBytesPerRequest === undefined
        ? []
        : [`${Math.round(load.diskBytesPerRequest)} bytes of disk a POST`]),
    ].join(', '),
  )
  const startLines = starts.map(
    (start) =>
      `${start.title}: ${Math.round(median(start.startUpsMs))} ms, ${Math.round(startOf(start))} ms of CPU`,
  )
  const goals = [
    ...otherLoads
      .slice(0, 1)
      .map((load) => goal(load.title, cpuOf(load) / cpuOf(memoryLoad), POST_RATIO_MAX)),
    ...otherStarts.map((start) =>
      goal(start.title, startOf(start) / startOf(memoryStart), START_RATIO_MAX),
    ),
  ]
  const logLine = `log of a start: ${logBytes.begun} bytes, and ${logBytes.changed} after the changes`
  return [...loadLines, ...startLines, logLine, ...goals].join('\n')
}

function goal(title: string, ratio: number, max: number): string {
  const outcome = ratio <= max ? 'reached' : 'MISSED'
  return `${outcome}: ${title} takes ${ratio.toFixed(3)} times the CPU of memory only (goal: ${max})`
}
