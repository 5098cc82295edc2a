import type { Timing } from './timing.ts'

/** The machine's own time and chance. */
export const systemTiming: Timing = {
  now: () => Date.now(),
  random: () => Math.random(),
  sleep: (delayMs, signal) =>
    new Promise((resolve) => {
      if (signal.aborted) return resolve()
      const timer = setTimeout(finish, delayMs)
      signal.addEventListener('abort', finish, { once: true })

      // Both ways out tidy up the other: a cleared timer lets the process end, a removed listener frees the signal.
      function finish(): void {
        clearTimeout(timer)
        signal.removeEventListener('abort', finish)
        resolve()
      }
    }),
}
