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
import { toJobView } from './records.ts'
import { toIso } from './clock.ts'

export const journalHandlers: HandlersOf<
  'listJournal' | 'getJournalEntry' | 'clearJournal' | 'getChain' | 'exportHar'
> = {
  listJournal: ({ sandbox }, { query }) => {
    const { limit = LIMIT_DEFAULT, after, before, ...filter } = query
    const isWanted = toJournalTest(sandbox, filter)
    const { entries, gap } = entriesBetween(sandbox.journal, after, before)
    const matching = entries.filter(isWanted)
    const shown = after === undefined ? matching.slice(-limit) : matching.slice(0, limit)
    const more = matching.length > shown.length
    return { status: 200, body: { entries: shown.map(toJournalEntryView), gap, more } }
  },

  getJournalEntry: ({ sandbox }, { path }) => ({
    status: 200,
    body: toJournalEntryView(findEntry(sandbox.journal, path.entry)),
  }),

  getChain: ({ sandbox }, { path }) => {
    const chain = chainOf(sandbox, findEntry(sandbox.journal, path.entry))
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

  exportHar: ({ sandbox, version, services }, { query }) => {
    const entries = sandbox.journal.list().filter(toJournalTest(sandbox, query))
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
  const known = journal.list().slice(-LISTED_MAX)
  throw new UnknownNameError(
    'journal entry',
    id,
    known.map((one) => one.id),
  )
}

/** A part of the journal. */
interface JournalPart {
  /** Oldest first. */
  readonly entries: readonly JournalEntry[]
  /** True where a bound was forgotten: then these are all that are left, and some may be missing. */
  readonly gap: boolean
}

/** Returns the entries between two others; a bound that is not given is none. */
function entriesBetween(
  journal: Journal,
  after: string | undefined,
  before: string | undefined,
): JournalPart {
  const from = after === undefined ? 0 : journal.positionAfter(after)
  const until = before === undefined ? Infinity : journal.positionAfter(before)
  const { entries, next } = journal.read(from ?? 0)
  const first = next - entries.length
  const count = Math.max(0, (until ?? Infinity) - 1 - first)
  return {
    entries: entries.slice(0, count),
    gap: from === undefined || until === undefined,
  }
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
