import type { JournalEntry, Sandbox, ServiceDelivery } from '@ensaio/mock-kit'
import { causeOf } from './journal-filter.ts'
import { firstJobs } from './records.ts'

/** Entries, jobs and deliveries that a chain shows, of each. */
const CHAIN_MAX = 500

/** An entry with its causes and effects. */
export interface Chain {
  /** Oldest first. */
  readonly entries: readonly JournalEntry[]
  /** Jobs that these entries planned and that are still to run. */
  readonly jobs: ReturnType<typeof firstJobs>['jobs']
  /** Deliveries that these entries caused. */
  readonly deliveries: readonly ServiceDelivery[]
  /** True where there are more of them. */
  readonly cut: boolean
}

/**
 * Follows an entry back to its first cause, and on to all of its effects.
 * @param known the entries of the journal, oldest first
 */
export function chainOf(
  sandbox: Sandbox,
  entry: JournalEntry,
  known: readonly JournalEntry[],
): Chain {
  const causes = causesOf(known, entry)
  const ids = new Set([entry.id])
  const effects: JournalEntry[] = []
  // A cause comes before its effects, so that one way through the journal finds all of them.
  for (const one of known) {
    if (one.id === entry.id || !ids.has(causeOf(one) ?? '')) continue
    ids.add(one.id)
    effects.push(one)
  }
  const causeIds = new Set([...causes.map(({ id }) => id), ...ids])
  const deliveries = sandbox.deliveries().filter(({ causedBy }) => causeIds.has(causedBy))
  const isWanted = ({ causedBy }: { readonly causedBy: string }): boolean => ids.has(causedBy)
  const { jobs, total } = firstJobs(sandbox, { isWanted, limit: CHAIN_MAX })
  const entries = [...causes, entry, ...effects]
  return {
    entries: entries.slice(0, CHAIN_MAX),
    jobs,
    deliveries: deliveries.slice(0, CHAIN_MAX),
    cut: [entries.length, total, deliveries.length].some((length) => length > CHAIN_MAX),
  }
}

/** The causes of an entry that the journal still knows, the first of them first. */
function causesOf(known: readonly JournalEntry[], entry: JournalEntry): readonly JournalEntry[] {
  const byId = new Map(known.map((one) => [one.id, one]))
  const causes: JournalEntry[] = []
  for (let id = causeOf(entry); id !== undefined;) {
    const cause = byId.get(id)
    if (cause === undefined) break
    causes.unshift(cause)
    id = causeOf(cause)
  }
  return causes
}
