import type { Progress } from './commands/command.ts'

/** The shortest start whose progress is shown, in milliseconds. */
const SHOWN_AFTER_MS = 500

/** Goes to the beginning of the line, and clears it. */
const ERASE = '\r\u001B[K'

/**
 * Tells that the records of a scenario are being made: on a terminal meanwhile, elsewhere by a line afterwards, if it took
 * long. Returns the function that ends it.
 */
export function tellOfStart(
  scenario: string | undefined,
  { isTerminal, write, stopwatchMs }: Progress,
): () => void {
  if (scenario === undefined) return () => undefined
  const from = stopwatchMs()
  // Nothing can be drawn until they are made: that is one long computation.
  if (isTerminal) write(`Making the records of ${scenario} ...`)
  return () => {
    const tookMs = stopwatchMs() - from
    if (isTerminal) write(ERASE)
    else if (tookMs >= SHOWN_AFTER_MS)
      write(`Made the records of ${scenario} in ${(tookMs / 1_000).toFixed(1)} s.\n`)
  }
}
