import type { Timers } from '@ensaio/mock-kit'

/** Resolves after this many milliseconds of machine time. */
export function delay(timers: Timers, delayMs: number): Promise<void> {
  return new Promise((resolve) => void timers.after(delayMs, resolve))
}

/** Gives the result of a promise, or rejects where it takes longer than it may. */
export function within<Result>(
  timers: Timers,
  delayMsMax: number,
  promise: Promise<Result>,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const late = (): void => reject(new Error(`It took longer than ${delayMsMax} ms.`))
    const cancel = timers.after(delayMsMax, late)
    promise.then(resolve, reject).finally(cancel)
  })
}
