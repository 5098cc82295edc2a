import type { Timers } from '../../clock/timers.ts'

/** Timers that a test moves by hand. */
export interface ManualTimers extends Timers {
  /** Timers that have neither gone off nor been stopped. */
  readonly waiting: number
  /** Lets so much time pass; what is due goes off in order, and what that sets in turn too. */
  advance(ms: number): Promise<void>
}

export function createManualTimers(): ManualTimers {
  const waiting = new Set<{ readonly at: number; readonly run: () => void }>()
  let now = 0
  return {
    get waiting() {
      return waiting.size
    },
    after: (delayMs, run) => {
      const timer = { at: now + delayMs, run }
      waiting.add(timer)
      return () => waiting.delete(timer)
    },
    advance: async (ms) => {
      const end = now + ms
      for (;;) {
        await settle()
        const [next] = [...waiting].sort((a, b) => a.at - b.at)
        if (next === undefined || next.at > end) break
        now = next.at
        waiting.delete(next)
        next.run()
      }
      now = end
    },
  }
}

/** Lets everything that is only waiting for promises come to rest. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
}
