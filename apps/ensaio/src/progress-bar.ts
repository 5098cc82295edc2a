import type { AdvanceProgress } from '@ensaio/mock-kit'

/** An advance that takes no longer shows no bar, in milliseconds. */
const SHOWN_AFTER_MS = 200

/** The time between two drawings, in milliseconds: smooth enough for the eye. */
const REDRAWN_AFTER_MS = 100

/** The width of the bar itself, in characters. */
const WIDTH = 24

/** Goes to the beginning of the line; the other clears what is left of it. */
const [RETURN, CLEAR] = ['\r', '\u001B[K']

export interface ProgressBarOptions {
  /** Writes to the terminal. */
  readonly write: (text: string) => void
  /** Milliseconds of machine time. */
  readonly stopwatchMs: () => number
}

/** Creates a bar on a terminal that shows how far an advance of the clock has come. Short ones leave no trace. */
export function createProgressBar({
  write,
  stopwatchMs,
}: ProgressBarOptions): (progress: AdvanceProgress) => void {
  let redrawnFrom: number | undefined
  let isShown = false
  return (progress) => {
    const now = stopwatchMs()
    redrawnFrom ??= now + SHOWN_AFTER_MS
    const isDue = now >= redrawnFrom
    if (progress.ended ? isShown : isDue) {
      write(RETURN + drawProgress(progress) + CLEAR + (progress.ended ? '\n' : ''))
      isShown = true
      redrawnFrom = now + REDRAWN_AFTER_MS
    }
    if (!progress.ended) return
    isShown = false
    redrawnFrom = undefined
  }
}

/** Draws the bar as a text, without control characters. */
export function drawProgress({ from, to, now, jobs, attempts }: AdvanceProgress): string {
  const share = to === from ? 1 : Math.min(1, (now - from) / (to - from))
  const filled = Math.floor(share * WIDTH)
  const bar = '#'.repeat(filled) + '-'.repeat(WIDTH - filled)
  const percent = `${Math.floor(share * 100)}`.padStart(3)
  const instant = new Date(now).toISOString().replace(/\.\d+/, '')
  return `Advancing [${bar}] ${percent} %  ${instant}  jobs ${jobs}, attempts ${attempts}`
}
