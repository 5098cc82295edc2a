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

/**
 * The median of the probe's reference work on the machine where the limits of holds were set, while it had nothing else to do. A choice:
 * of one kind of machine, rounded. Its second core's work alone makes it half as long again.
 */
const REFERENCE_MS = 8

/**
 * A test allows a hold twice as long: its figure is the longest of thousands of holds, and may be one that the machine has drawn out, though
 * the median is not. Faults held the loop for seconds to minutes. What lies between the limit and its double is seen where figures
 * are reported, and compared with the limit itself.
 */
const HEAD_ROOM = 2

/** Tells how many times as slow the process is now as where the limits of holds were set: at least 1. */
export async function slownessOf(child: ChildProcess): Promise<number> {
  return Math.max(1, Number(await ask(child, 'reference')) / REFERENCE_MS)
}

/**
 * Returns the longest hold that a test allows, in milliseconds: with room, and longer on a slow machine, so that a test tells of the
 * program alone.
 * @param limitMs the limit that is documented
 */
export function allowedHoldMs(limitMs: number, slowness: number): number {
  return limitMs * HEAD_ROOM * slowness
}

/** Asks the probe for the costs of a period, and begins the next one. */
export async function costOf(
  child: ChildProcess,
  period: 'attack' | 'lap' = 'attack',
): Promise<Cost> {
  return (await ask(child, period)) as Cost // what the probe sends
}

/** Asks the probe. @throws where the process ends before it has answered */
async function ask(child: ChildProcess, question: string): Promise<unknown> {
  const over = new AbortController()
  const { signal } = over
  const ended = once(child, 'exit', { signal }).then(([code, killedBy]) => {
    throw new Error(`Failed to measure the process: it ended with ${code ?? killedBy}.`)
  })
  const answered = once(child, 'message', { signal }).then(([answer]) => answer as unknown)
  try {
    if (!child.connected)
      throw new Error('Failed to measure the process: it has no channel, or has ended.')
    child.send(question)
    return await Promise.race([answered, ended])
  } finally {
    over.abort()
    await Promise.allSettled([answered, ended])
  }
}
