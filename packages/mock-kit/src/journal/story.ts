import type { Secrets } from '../definition/mock-definition.ts'
import type { Change } from '../world/transaction.ts'
import { redactRecord } from '../redaction/redact.ts'

/** What a unit of work did, as the journal tells it. */
export interface Story {
  /** The mock's records and the planned jobs; not the engine's own book-keeping. */
  readonly changes: readonly Change[]
  /** Ids of the deliveries that it caused. */
  readonly deliveries: readonly string[]
}

const NOTHING_TOLD: Story = Object.freeze({ changes: [], deliveries: [] })

/** Sorts the changes of a commit into what they mean, and leaves their secrets out. */
export function tellStory(changes: readonly Change[], secrets: Secrets): Story {
  if (changes.length === 0) return NOTHING_TOLD
  const told: Change[] = []
  const deliveries: string[] = []
  for (const change of changes) {
    const { collection, key, before } = change
    if (collection === '$rateWindows') continue
    if (collection !== '$deliveries') told.push(withoutSecrets(change, secrets))
    else if (before === undefined) deliveries.push(key)
  }
  return { changes: told, deliveries }
}

function withoutSecrets(change: Change, secrets: Secrets): Change {
  const before = change.before && redactRecord(change.before, secrets)
  const after = change.after && redactRecord(change.after, secrets)
  if (before === change.before && after === change.after) return change
  return { ...change, ...(before && { before }), ...(after && { after }) }
}
