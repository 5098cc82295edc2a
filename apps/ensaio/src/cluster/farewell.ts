// The end of a node whose callers keep their connections open: each hears that it is the end before its connection is closed.
import type { Timers } from '@ensaio/mock-kit'
import { delay } from './delays.ts'
import type { Front } from './front.ts'
import type { Peers } from './peers.ts'

export interface FarewellOptions {
  readonly front: Pick<Front, 'quietMs'>
  readonly peers: Peers
  readonly timers: Timers
  /** See `SweepOptions`. */
  readonly everyMs: number
}

/** The interval at which it looks whether requests still come. */
const LOOK_MS = 20

/** Callers that go on after their connection was to end, or wait for long, have this many times the usual. */
const TIMES_MAX = 3

/**
 * Waits until no requests come any more to a node that drains. Its answers end their connections, and the other nodes have looked
 * by then who owns what, so that they hand nothing on to it.
 */
export async function sayFarewell({
  front,
  peers,
  timers,
  everyMs,
}: FarewellOptions): Promise<void> {
  // Without another node, callers have nowhere else to go.
  if (peers.nodes.length < 2) return
  const quietMs = everyMs + LOOK_MS
  for (let waitedMs = 0; waitedMs < TIMES_MAX * quietMs; waitedMs += LOOK_MS) {
    await delay(timers, LOOK_MS)
    if (waitedMs >= quietMs && front.quietMs() >= quietMs) return
  }
}
