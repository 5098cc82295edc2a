import type { Redaction } from '../redaction/redaction.ts'
import type { WorkEntry } from './journal-entry.ts'
import type { Change } from '../world/transaction.ts'

/** The effects of a unit of work, as the journal shows them. */
export interface ChangeSummary {
  /** The mock's records and the planned jobs; not the engine's own book-keeping. */
  readonly changes: readonly Change[]
  /** Ids of the deliveries that it caused. */
  readonly deliveries: readonly string[]
}

/** Sorts the changes of a commit by what they mean, and redacts their secrets. */
export function summarizeChanges(changes: readonly Change[], redaction: Redaction): ChangeSummary {
  // Lists without spare room: they live as long as the journal remembers.
  return {
    changes: changes.filter(isShown).map((change) => withoutSecrets(change, redaction)),
    deliveries: changes.some(isDelivery) ? changes.filter(isDelivery).map(({ key }) => key) : NONE,
  }
}

/** Returns the number of changes that the journal shows. */
export function countShown(changes: readonly Change[]): number {
  let count = 0
  for (const change of changes) if (isShown(change)) count += 1
  return count
}

/** The parts of a unit of work that are kept until somebody reads its entry. */
export interface WorkNote {
  readonly kind: 'work'
  readonly work: WorkEntry['kind']
  readonly id: string
  readonly name: string
  readonly subject: string
  readonly causedBy: string | undefined
  readonly service: string
  readonly at: number
  readonly changes: readonly Change[]
  /** Takes the secrets out. */
  readonly redaction: Redaction
  /** See `JournalEntry.restored`. */
  readonly isRestored?: true
}

/** Makes the entry. */
export function toWorkEntry(note: WorkNote): WorkEntry {
  const { work, id, name, subject, causedBy, service, at } = note
  return {
    id,
    kind: work,
    name,
    subject,
    ...(causedBy !== undefined && { causedBy }),
    service,
    at,
    ...summarizeChanges(note.changes, note.redaction),
    ...(note.isRestored && { restored: true }),
  }
}

const NONE: readonly never[] = Object.freeze([])

function isShown({ collection }: Change): boolean {
  return collection !== '$rateWindows' && collection !== '$deliveries'
}

function isDelivery({ collection, before }: Change): boolean {
  return collection === '$deliveries' && before === undefined
}

function withoutSecrets(change: Change, redaction: Redaction): Change {
  const before = change.before && redaction.record(change.before)
  const after = change.after && redaction.record(change.after)
  if (before === change.before && after === change.after) return change
  return { ...change, ...(before && { before }), ...(after && { after }) }
}
