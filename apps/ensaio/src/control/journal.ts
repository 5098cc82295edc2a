import { memoizeLast } from '@ensaio/contracts/memoize'
import type { Schemas } from '@ensaio/contracts/control'
import { UnknownNameError } from '@ensaio/mock-kit'
import type {
  DeliveryEntry,
  Journal,
  JournalEntry,
  Sandbox,
  ServiceDelivery,
} from '@ensaio/mock-kit'
import { LIMIT_DEFAULT, LISTED_MAX } from './control-context.ts'
import type { HandlersOf } from './control-context.ts'
import { chainOf } from './chain.ts'
import { toAttemptView, toDeliverySummary, withoutSecrets } from './deliveries.ts'
import { toHar } from './har.ts'
import { toJournalTest } from './journal-filter.ts'
import { readEntries } from './read-entries.ts'
import { toJobView } from './records.ts'
import { toIso } from './clock.ts'

export const journalHandlers: HandlersOf<
  'listJournal' | 'getJournalEntry' | 'clearJournal' | 'getChain' | 'exportHar'
> = {
  *listJournal({ sandbox }, { query }) {
    const { limit = LIMIT_DEFAULT, after, before, ...filter } = query
    const isWanted = toJournalTest(sandbox, filter)
    const { journal } = sandbox
    const from = after === undefined ? 0 : journal.positionAfter(after)
    const until = before === undefined ? Infinity : journal.positionAfter(before)
    const gap = from === undefined || until === undefined
    // The bound itself is not wanted. One that was forgotten is none.
    const bounds = { from: from ?? 0, until: (until ?? Infinity) - 1 }
    const matching = yield* readEntries(journal, { ...bounds, isWanted })
    const shown = after === undefined ? matching.slice(-limit) : matching.slice(0, limit)
    const more = matching.length > shown.length
    return { status: 200, body: { entries: shown.map(toJournalEntryView), gap, more } }
  },

  getJournalEntry: ({ sandbox }, { path }) => ({
    status: 200,
    body: toJournalEntryView(findEntry(sandbox.journal, path.entry)),
  }),

  *getChain({ sandbox }, { path }) {
    const entry = findEntry(sandbox.journal, path.entry)
    const chain = chainOf(sandbox, entry, yield* readEntries(sandbox.journal))
    const { entries, jobs, deliveries, cut } = chain
    return {
      status: 200,
      body: {
        entries: entries.map(toJournalEntryView),
        jobs: jobs.map((job) => toJobView(sandbox, job)),
        deliveries: deliveries.map((delivery) => toDeliverySummary(sandbox, delivery)),
        cut,
      },
    }
  },

  *exportHar({ sandbox, version, services }, { query }) {
    const isWanted = toJournalTest(sandbox, query)
    const entries = yield* readEntries(sandbox.journal, { isWanted })
    const urls = new Map(services().map(({ mock, baseUrl }) => [mock.service, baseUrl]))
    const har = toHar(entries, {
      version,
      baseUrlOf: (service) => urls.get(service) ?? '',
      deliveryOf: (entry) => deliveryOf(sandbox, entry),
    })
    return { status: 200, body: har }
  },

  clearJournal: ({ sandbox }) => {
    sandbox.journal.clear()
    return { status: 204 }
  },
}

/** Returns the delivery of an attempt without secrets; `undefined` where it is forgotten. */
export function deliveryOf(
  sandbox: Sandbox,
  { service, delivery: id }: DeliveryEntry,
): ServiceDelivery | undefined {
  const delivery = sandbox.world(service).deliveries.get(id)
  return delivery && withoutSecrets(sandbox, { ...delivery, service })
}

/** @throws UnknownNameError */
function findEntry(journal: Journal, id: string): JournalEntry {
  const entry = journal.find(id)
  if (entry !== undefined) return entry
  const known = journal.read(journal.end - LISTED_MAX).entries
  throw new UnknownNameError(
    'journal entry',
    id,
    known.map((one) => one.id),
  )
}

/** Under load, dozens of entries in turn are of the same millisecond. */
const toInstantView = memoizeLast(toIso)

export function toJournalEntryView(entry: JournalEntry): Schemas['JournalEntry'] {
  const at = toInstantView(entry.at)
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
