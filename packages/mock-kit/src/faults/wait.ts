import type { FaultContext } from './fault-transport.ts'

/** Waits in machine time; ends early, with `gone`, when the caller goes. Keeps neither timer nor listener. */
export function wait(
  ms: number,
  { signal, timers }: Pick<FaultContext, 'signal' | 'timers'>,
): Promise<'passed' | 'gone'> {
  const { promise, resolve } = Promise.withResolvers<'passed' | 'gone'>()
  if (signal.aborted) {
    resolve('gone')
    return promise
  }
  const leave = (): void => {
    cancel()
    resolve('gone')
  }
  const cancel = timers.after(ms, () => {
    signal.removeEventListener('abort', leave)
    resolve('passed')
  })
  signal.addEventListener('abort', leave, { once: true })
  return promise
}
