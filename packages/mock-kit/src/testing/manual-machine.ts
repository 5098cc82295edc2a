import type { Timers } from '../clock/timers.ts'

interface Timer {
  readonly at: number
  readonly run: () => void
}

/** A machine whose time passes only when told to. */
export interface ManualMachine {
  readonly options: { readonly timers: Timers; readonly machineNow: () => number }
  /** Lets time pass and sets off every timer on the way, in order. */
  pass(ms: number): void
}

export function createManualMachine(start: number): ManualMachine {
  let now = start
  const timers = new Set<Timer>()
  const nextUntil = (instant: number): Timer | undefined =>
    [...timers].filter(({ at }) => at <= instant).sort((a, b) => a.at - b.at)[0]

  return {
    options: {
      machineNow: () => now,
      timers: {
        after: (delayMs, run) => {
          const timer = { at: now + delayMs, run }
          timers.add(timer)
          return () => timers.delete(timer)
        },
      },
    },
    pass: (ms) => {
      const end = now + ms
      for (let timer = nextUntil(end); timer; timer = nextUntil(end)) {
        timers.delete(timer)
        now = timer.at
        timer.run()
      }
      now = end
    },
  }
}
