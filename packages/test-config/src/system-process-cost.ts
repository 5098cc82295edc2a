// The cost of a process under test: a probe inside tells it when asked.
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'

/** The costs of a process since they were asked for last. */
export interface Cost {
  /** The most CPU time of its main thread that passed between two turns of the event loop, in milliseconds. */
  readonly heldMs: number
  /** The most resident memory. */
  readonly memoryMb: number
}

/** The words before the program. Its process needs a channel as well: `ipc` in `stdio`. */
export const PROBE_WORDS: readonly string[] = [
  '--import',
  new URL('system-cost-probe.ts', import.meta.url).href,
]

/** Asks the probe for the costs of a period, and begins the next one. */
export async function costOf(
  child: ChildProcess,
  period: 'attack' | 'lap' = 'attack',
): Promise<Cost> {
  const answer = once(child, 'message')
  child.send(period)
  const [cost] = await answer
  return cost as Cost // what the probe sends
}
