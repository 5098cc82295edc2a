/** Stops a timer that has not gone off yet. */
export type CancelTimer = () => void

/** Waits in machine time. The edge hands the real one in; tests hand in one that they move by hand. */
export interface Timers {
  /** Runs the function once after this many milliseconds of machine time. */
  after(delayMs: number, run: () => void): CancelTimer
}
