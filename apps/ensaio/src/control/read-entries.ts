import type { Journal, JournalEntry, PausingWork } from '@ensaio/mock-kit'

/** The entries that are read: all, where nothing is said. */
export interface EntriesWanted {
  /** The position of the first of them. @default the oldest that is known */
  readonly from?: number
  /** The position behind the last of them. @default the newest */
  readonly until?: number
  readonly isWanted?: (entry: JournalEntry) => boolean
}

/**
 * Reads entries of the journal, oldest first, and pauses after each: an entry is made when somebody first reads it, and to look
 * for secrets in all the texts of a full journal takes a second.
 */
export function* readEntries(
  journal: Journal,
  { from = 0, until = journal.end, isWanted = () => true }: EntriesWanted = {},
): PausingWork<readonly JournalEntry[]> {
  const end = Math.min(until, journal.end) // no more than what is there now
  const wanted: JournalEntry[] = []
  let position = from
  while (position < end) {
    const { entries, next } = journal.read(position, 1)
    const [entry] = entries
    if (entry === undefined || next > end) break // forgotten meanwhile
    if (isWanted(entry)) wanted.push(entry)
    position = next
    yield
  }
  return wanted
}
