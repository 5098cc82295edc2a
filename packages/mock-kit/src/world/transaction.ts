/** One record that a transaction made, altered or removed. */
export interface Change {
  readonly collection: string
  readonly key: string
  /** The record as it was; absent where the transaction made it. */
  readonly before?: object
  /** The record as it is now; absent where the transaction removed it. */
  readonly after?: object
}

/** Takes one step back. */
export type Undo = () => void

/** One step of a unit of work. */
export interface Step {
  readonly change: Change
  readonly undo: Undo
}

/** Takes all steps back, last first. */
export function rollBack(steps: readonly Step[]): void {
  for (const { undo } of steps.toReversed()) undo()
}

/** What the steps changed: one change for each record, without those that came to nothing. */
export function changesOf(steps: readonly Step[]): readonly Change[] {
  const changes = steps.map(({ change }) => change)
  return changes.some(isRepeated) ? fold(changes) : changes
}

/** Most units of work touch few records, and each once: to see that costs less than to fold. */
function isRepeated({ key, collection }: Change, index: number, all: readonly Change[]): boolean {
  if (all.length > STEPS_COMPARED_MAX) return true
  const first = all.findIndex((other) => other.key === key && other.collection === collection)
  return first < index
}

/** Beyond this, comparing each change with each other costs more than to fold. */
const STEPS_COMPARED_MAX = 8

function fold(changes: readonly Change[]): readonly Change[] {
  const folded: { change: Change }[] = []
  const byCollection = new Map<string, Map<string, { change: Change }>>()
  for (const change of changes) {
    const byKey = byCollection.get(change.collection) ?? new Map<string, { change: Change }>()
    byCollection.set(change.collection, byKey)
    const earlier = byKey.get(change.key)
    if (earlier === undefined) {
      const first = { change }
      byKey.set(change.key, first)
      folded.push(first)
    } else {
      earlier.change = joined(earlier.change, change)
    }
  }
  return folded.map(({ change }) => change).filter(({ before, after }) => before !== after)
}

function joined(earlier: Change, later: Change): Change {
  const { collection, key } = later
  return {
    collection,
    key,
    ...(earlier.before !== undefined && { before: earlier.before }),
    ...(later.after !== undefined && { after: later.after }),
  }
}
