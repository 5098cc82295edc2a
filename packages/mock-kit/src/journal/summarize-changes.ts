import type { Redaction } from '../redaction/redaction.ts'
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
