// Entries as text: lines of JSON, in texts that neither a store nor a process finds long.
import { runAtOnce, runInSlices, systemNow, systemTurn } from '@ensaio/mock-kit'
import type { PausingWork, SliceOptions } from '@ensaio/mock-kit'
import { LogError } from '@ensaio/mock-kit/log'
import type { LogEntry } from '@ensaio/mock-kit/log'

/** A longer text begins no further entry. */
const TEXT_LENGTH_MAX = 256 * 1024

/** The characters that go to the store at once: a slow network takes them within a second. A longer batch goes alone. */
export const STATEMENT_LENGTH_MAX = 1024 * 1024

/** Returns the texts of a few entries. */
export function rowTextsOf(entries: Iterable<LogEntry>): readonly string[] {
  return runAtOnce(writeRowTexts(entries))
}

/** Returns the texts of any number of entries; requests are answered in between. */
export function rowTextsInSlices(
  entries: Iterable<LogEntry>,
  slices: SliceOptions = { nowMs: systemNow, nextTurn: systemTurn },
): Promise<readonly string[]> {
  return runInSlices(writeRowTexts(entries), slices)
}

function* writeRowTexts(entries: Iterable<LogEntry>): PausingWork<readonly string[]> {
  const texts: string[] = []
  let lines: string[] = []
  let length = 0
  for (const entry of entries) {
    const line = JSON.stringify(entry)
    if (lines.length > 0 && length + line.length > TEXT_LENGTH_MAX) {
      texts.push(lines.join('\n'))
      lines = []
      length = 0
    }
    lines.push(line)
    length += line.length
    yield
  }
  return [...texts, lines.join('\n')]
}

export function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, { length }) => sum + length, 0)
}

/**
 * @param whose `log of the sandbox main`, for the message
 * @throws LogError for a text that is not one of `rowTextsOf`
 */
export function entriesIn(text: string, whose: string): readonly LogEntry[] {
  try {
    return text.split('\n').map((line) => JSON.parse(line) as LogEntry) // as it was written
  } catch (error) {
    throw new LogError(
      `read the ${whose}`,
      'a row of it is not lines of JSON. Restore the database from a copy.',
      { cause: error },
    )
  }
}
