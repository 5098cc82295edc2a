import type { CancelTimer, Timers } from '@ensaio/mock-kit'
import type { Progress } from './commands/command.ts'

/** A start that takes no longer is not told of, in milliseconds. */
const TOLD_AFTER_MS = 500

/** The time between two drawings on a terminal, in milliseconds. */
const REDRAWN_AFTER_MS = 1_000

/** Goes to the beginning of the line, and clears it. */
const ERASE = '\r\u001B[K'

/**
 * Tells that the records of a scenario are being made: on a terminal at once, with the seconds that it takes, elsewhere by a line once
 * it takes long, and another one when they are there. Returns the function that ends it.
 */
export function tellOfStart(
  scenario: string | undefined,
  { isTerminal, write, stopwatchMs }: Progress,
  { after }: Timers,
): () => void {
  if (scenario === undefined) return () => undefined
  const from = stopwatchMs()
  const making = `Making the records of ${scenario} ...`
  let cancel: CancelTimer = () => undefined
  const redraw = (): void => {
    write(`${ERASE}${making} ${Math.round((stopwatchMs() - from) / 1_000)} s`)
    cancel = after(REDRAWN_AFTER_MS, redraw)
  }
  if (isTerminal) {
    write(making)
    cancel = after(REDRAWN_AFTER_MS, redraw)
  } else cancel = after(TOLD_AFTER_MS, () => write(`${making}\n`))
  return () => {
    cancel()
    const tookMs = stopwatchMs() - from
    if (isTerminal) write(ERASE)
    else if (tookMs >= TOLD_AFTER_MS)
      write(`Made the records of ${scenario} in ${(tookMs / 1_000).toFixed(1)} s.\n`)
  }
}
