import type { Journal, JournalEntry } from '@ensaio/mock-kit'

/** What follows an entry. */
export interface EntriesAfter {
  /** Oldest first. */
  readonly entries: readonly JournalEntry[]
  /** True where the entry was forgotten: then these are all that are left, and some may be missing. */
  readonly gap: boolean
}

/** The entries behind the one with this id; all of them where no id is given. */
export function entriesAfter(journal: Journal, id: string | undefined): EntriesAfter {
  const all = journal.list()
  if (id === undefined) return { entries: all, gap: false }
  // From the end: whoever follows is near it.
  const index = all.findLastIndex((entry) => entry.id === id)
  return { entries: all.slice(index + 1), gap: index === -1 }
}
