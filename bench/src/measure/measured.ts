import type { LoadResult } from '../load/load-result.ts'

/** One round of load on one server. */
export interface LoadRound extends LoadResult {
  /** `null` where the system does not tell. */
  readonly cpuPerRequestUs: number | null
}

/** All that was measured of one server, round by round. */
export interface Measured {
  readonly title: string
  readonly startUpsMs: readonly number[]
  readonly rounds: readonly LoadRound[]
  readonly peakMemoryBytes: number | null
}

/** A round of load without followers of the journal, and one with them. */
export interface FollowedRound {
  readonly alone: LoadRound
  readonly followed: LoadRound
}

/** The measurements of all servers. */
export interface AllMeasured {
  readonly ensaio: Measured
  readonly hono: Measured
  readonly prism: Measured
  readonly followers: readonly FollowedRound[]
  /** The start-ups of the package that users install, with one service and with all. */
  readonly packedStartUpsMs: { readonly one: readonly number[]; readonly all: readonly number[] }
}
