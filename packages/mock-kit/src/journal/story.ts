import type { Redaction } from '../redaction/redaction.ts'
import type { Change } from '../world/transaction.ts'

/** What a unit of work did, as the journal tells it. */
export interface Story {
  /** The mock's records and the planned jobs; not the engine's own book-keeping. */
  readonly changes: readonly Change[]
  /** Ids of the deliveries that it caused. */
  readonly deliveries: readonly string[]
}

/** Sorts the changes of a commit into what they mean, and leaves their secrets out. */
export function tellStory(changes: readonly Change[], redaction: Redaction): Story {
  // Lists without spare room: they live as long as the journal remembers.
  return {
    changes: changes.filter(isTold).map((change) => withoutSecrets(change, redaction)),
    deliveries: changes.some(isDelivery) ? changes.filter(isDelivery).map(({ key }) => key) : NONE,
  }
}

const NONE: readonly never[] = Object.freeze([])

function isTold({ collection }: Change): boolean {
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
