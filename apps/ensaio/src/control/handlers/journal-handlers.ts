import { UnknownNameError } from '@ensaio/mock-kit'
import type { ControlHandlers } from '../control-handler.ts'
import { entriesAfter } from '../entries-after.ts'
import { findSandbox } from '../find.ts'
import { checkJournalFilter, isWanted } from '../journal-filter.ts'
import { LIMIT_DEFAULT } from '../limit.ts'
import { toJournalEntryView } from '../views/journal-entry-view.ts'

/** Entries that a message lists; there may be a thousand. */
const LISTED_MAX = 5

export const journalHandlers = {
  listJournal: (context, { path, query }) => {
    const sandbox = findSandbox(context, path.sandbox)
    const { limit = LIMIT_DEFAULT, after, ...filter } = query
    checkJournalFilter(sandbox, filter)
    const { entries, gap } = entriesAfter(sandbox.journal, after)
    const wanted = entries.filter((entry) => isWanted(entry, filter))
    const shown = after === undefined ? wanted.slice(-limit) : wanted.slice(0, limit)
    return { status: 200, body: { entries: shown.map(toJournalEntryView), gap } }
  },

  getJournalEntry: (context, { path }) => {
    const { journal } = findSandbox(context, path.sandbox)
    const entry = journal.find(path.entry)
    if (entry === undefined) {
      const known = journal.list().slice(-LISTED_MAX)
      throw new UnknownNameError(
        'journal entry',
        path.entry,
        known.map(({ id }) => id),
      )
    }
    return { status: 200, body: toJournalEntryView(entry) }
  },

  clearJournal: (context, { path }) => {
    findSandbox(context, path.sandbox).journal.clear()
    return { status: 204 }
  },
} satisfies Pick<ControlHandlers, 'listJournal' | 'getJournalEntry' | 'clearJournal'>
