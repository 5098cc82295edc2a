import type { Clocks } from '../heartbeat.ts'

/** Clocks that stand until they are moved. */
export interface ManualClocks extends Clocks {
  /** Moves both clocks on, runs what falls due, and lets everything that follows from it happen. */
  pass(ms: number): Promise<void>
  /** Moves the clocks of a process that is paused: nothing falls due. */
  pause(ms: number): void
}

export function createManualClocks(): ManualClocks {
  let ms = 1_000_000
  let pending: { readonly at: number; readonly run: () => void }[] = []
  const read = (): number => ms
  return {
    now: read,
    stopwatchMs: read,
    timers: {
      after: (delayMs, run) => {
        const timer = { at: ms + delayMs, run }
        pending.push(timer)
        return () => {
          pending = pending.filter((one) => one !== timer)
        }
      },
    },
    pause: (passedMs) => void (ms += passedMs),
    pass: async (passedMs) => {
      const end = ms + passedMs
      for (;;) {
        const [next] = pending.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)
        if (next === undefined) break
        pending = pending.filter((one) => one !== next)
        ms = Math.max(ms, next.at)
        next.run()
        await turn()
      }
      ms = Math.max(ms, end)
      await turn()
    },
  }
}

/** Resolves when all promises that can be settled are. */
function turn(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve))
}
