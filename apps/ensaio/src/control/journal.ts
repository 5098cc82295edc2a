import type { Schemas } from '@ensaio/contracts/control'
import { UnknownNameError } from '@ensaio/mock-kit'
import type { Journal, JournalEntry, Sandbox } from '@ensaio/mock-kit'
import { checkFilter, LIMIT_DEFAULT, LISTED_MAX } from './control-context.ts'
import type { HandlersOf } from './control-context.ts'
import { toAttemptView } from './deliveries.ts'
import { toIso } from './clock.ts'

export const journalHandlers: HandlersOf<'listJournal' | 'getJournalEntry' | 'clearJournal'> = {
  listJournal: ({ sandbox }, { query }) => {
    const { limit = LIMIT_DEFAULT, after, ...filter } = query
    checkJournalFilter(sandbox, filter)
    const { entries, gap } = entriesAfter(sandbox.journal, after)
    const matching = entries.filter((entry) => isMatching(entry, filter))
    const shown = after === undefined ? matching.slice(-limit) : matching.slice(0, limit)
    return { status: 200, body: { entries: shown.map(toJournalEntryView), gap } }
  },

  getJournalEntry: ({ sandbox }, { path }) => {
    const { journal } = sandbox
    const entry = journal.find(path.entry)
    if (entry !== undefined) return { status: 200, body: toJournalEntryView(entry) }
    const known = journal.list().slice(-LISTED_MAX)
    throw new UnknownNameError(
      'journal entry',
      path.entry,
      known.map(({ id }) => id),
    )
  },

  clearJournal: ({ sandbox }) => {
    sandbox.journal.clear()
    return { status: 204 }
  },
}

/** A filter of entries: those that match every given key. */
export interface JournalFilter {
  readonly service?: string
  readonly kind?: Schemas['JournalKind']
  readonly operationId?: string
}

/** @throws UnknownNameError where the filter names a service or operation that is not there */
export function checkJournalFilter(
  { mocks }: Sandbox,
  { service, operationId }: JournalFilter,
): void {
  checkFilter(
    'service',
    service,
    mocks.map((mock) => mock.service),
  )
  checkFilter(
    'operation',
    operationId,
    mocks.flatMap((mock) => Object.keys(mock.contract.operations)),
  )
}

export function isMatching(
  entry: JournalEntry,
  { service, kind, operationId }: JournalFilter,
): boolean {
  return (
    (service ?? entry.service) === entry.service &&
    (kind ?? entry.kind) === entry.kind &&
    (operationId === undefined || (entry.kind === 'request' && entry.operationId === operationId))
  )
}

/** The entries that follow another. */
interface EntriesAfter {
  /** Oldest first. */
  readonly entries: readonly JournalEntry[]
  /** True where the other entry was forgotten: then these are all that are left, and some may be missing. */
  readonly gap: boolean
}

/** Returns the entries behind the one with this id; all of them where no id is given. */
function entriesAfter(journal: Journal, id: string | undefined): EntriesAfter {
  if (id === undefined) return { entries: journal.list(), gap: false }
  const position = journal.positionAfter(id)
  if (position === undefined) return { entries: journal.list(), gap: true }
  return { entries: journal.read(position).entries, gap: false }
}

export function toJournalEntryView(entry: JournalEntry): Schemas['JournalEntry'] {
  const at = toIso(entry.at)
  switch (entry.kind) {
    case 'request':
    case 'job':
    case 'action':
    case 'reset':
      // Records are the service's own affair: any object will do.
      return { ...entry, at, changes: entry.changes as readonly Schemas['Change'][] }
    case 'delivery':
      return { ...entry, at, attempt: toAttemptView(entry.attempt) }
    default:
      return entry satisfies never
  }
}
