// The edge to the signals that ask this process to stop.
import { StartStoppedError } from './errors/start-stopped-error.ts'

export interface StopSignals {
  /**
   * Hears signals from now on. The returned one is aborted by the first of them, with a `StartStoppedError`; the second one ends the
   * process at once.
   */
  hear(): AbortSignal
  /** Hears signals from now on, and gives them to somebody else until the returned function is called. */
  passTo(take: (signal: NodeJS.Signals) => void): () => void
}

export interface StopSignalsOptions {
  /** The process that is asked to stop. */
  readonly target: Pick<NodeJS.Process, 'on' | 'off' | 'kill' | 'pid'>
  /** Runs something later, unless the process has ended by then. */
  readonly after: (delayMs: number, run: () => void) => void
  /** Milliseconds that never go back. */
  readonly stopwatchMs: () => number
}

const STOPS = ['SIGINT', 'SIGTERM'] as const

/** Given to others, too, but not heard otherwise: a listener would undo what `nohup` has asked for. */
const HANG_UP = 'SIGHUP'

/** A signal that comes again within this time is the same one: npm passes on what the terminal has already sent. */
const SAME_SIGNAL_MS = 1_000

export function createStopSignals({ target, after, stopwatchMs }: StopSignalsOptions): StopSignals {
  const stopping = new AbortController()
  const lastMs = new Map<NodeJS.Signals, number>()
  let isHearing = false
  let taker: ((signal: NodeJS.Signals) => void) | undefined

  const hear = (): AbortSignal => {
    if (!isHearing) for (const signal of STOPS) target.on(signal, take)
    isHearing = true
    return stopping.signal
  }
  const fallSilent = (): void => {
    for (const signal of STOPS) target.off(signal, take)
  }
  const take = (signal: NodeJS.Signals): void => {
    const now = stopwatchMs()
    if (now - (lastMs.get(signal) ?? -Infinity) < SAME_SIGNAL_MS) return
    lastMs.set(signal, now)
    if (taker !== undefined) return taker(signal)
    if (!stopping.signal.aborted) {
      stopping.abort(new StartStoppedError(signal))
      // The system obeys a signal that nobody hears, whatever the process is doing.
      after(SAME_SIGNAL_MS, fallSilent)
      return
    }
    fallSilent()
    target.kill(target.pid, signal)
  }
  return {
    hear,
    passTo: (to) => {
      hear()
      taker = to
      target.on(HANG_UP, take)
      return () => {
        taker = undefined
        target.off(HANG_UP, take)
      }
    },
  }
}
