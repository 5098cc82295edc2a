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

const TOLD_OTHERWISE: ReadonlySet<string> = new Set(['$deliveries', '$rateWindows'])

/** Sorts the changes of a commit into what they mean, and leaves their secrets out. */
export function tellStory(changes: readonly Change[], secrets: Secrets): Story {
  return {
    changes: changes
      .filter(({ collection }) => !TOLD_OTHERWISE.has(collection))
      .map((change) => withoutSecrets(change, secrets)),
    deliveries: changes
      .filter(({ collection, before }) => collection === '$deliveries' && before === undefined)
      .map(({ key }) => key),
  }
}

function withoutSecrets(change: Change, secrets: Secrets): Change {
  const { before, after } = change
  return {
    ...change,
    ...(before && { before: redactRecord(before, secrets) }),
    ...(after && { after: redactRecord(after, secrets) }),
  }
}
