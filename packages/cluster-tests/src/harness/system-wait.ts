// Waiting for what other processes do.
import { setTimeout as pause } from 'node:timers/promises'

export { pause }

const POLL_MS = 100

/** Asks until the answer is yes; false where that takes too long. */
export async function untilTrue(
  ask: () => boolean | Promise<boolean>,
  patienceMs: number,
): Promise<boolean> {
  const end = performance.now() + patienceMs
  while (!(await ask())) {
    if (performance.now() > end) return false
    await pause(POLL_MS)
  }
  return true
}
