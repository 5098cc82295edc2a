import type { AdvanceProgress } from '@ensaio/mock-kit'
import type { ProgressBarOptions } from './progress-bar.ts'

/** The shortest advance whose progress is shown, in milliseconds. */
const SHOWN_AFTER_MS = 500

/** The time between two lines, in milliseconds: a log stays readable. */
const REPEATED_AFTER_MS = 5_000

/** Creates plain lines, for a log, that tell how far an advance of the clock has come. */
export function createProgressLines({
  write,
  stopwatchMs,
}: ProgressBarOptions): (progress: AdvanceProgress) => void {
  let dueAt: number | undefined
  return ({ from, to, now, ended }) => {
    const instant = stopwatchMs()
    dueAt ??= instant + SHOWN_AFTER_MS
    if (ended || instant < dueAt) return
    dueAt = instant + REPEATED_AFTER_MS
    const percent = Math.floor((100 * (now - from)) / Math.max(1, to - from))
    const [at, end] = [now, to].map((one) => new Date(one).toISOString().replace(/\.\d+/, ''))
    write(`Advancing: ${percent} %, at ${at} of ${end}\n`)
  }
}
