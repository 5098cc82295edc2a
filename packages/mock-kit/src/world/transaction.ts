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

/**
 * Collects the changes of one unit of work, in order.
 * Collections note each step here; `rollback` undoes the steps, last first.
 */
export interface Transaction {
  note(change: Change, undo: Undo): void
  /** The changes, folded to one per record, without those that came to nothing. */
  changes(): readonly Change[]
  rollback(): void
}

export function createTransaction(): Transaction {
  const steps: { readonly change: Change; readonly undo: Undo }[] = []
  return {
    note: (change, undo) => {
      steps.push({ change, undo })
    },
    changes: () => (steps.length < 2 ? steps.map(({ change }) => change) : fold(steps)),
    rollback: () => {
      for (const { undo } of steps.toReversed()) undo()
    },
  }
}

function fold(steps: readonly { readonly change: Change }[]): readonly Change[] {
  const byRecord = new Map<string, Change>()
  for (const { change } of steps) {
    const name = `${change.collection}/${change.key}`
    const earlier = byRecord.get(name)
    byRecord.set(name, earlier === undefined ? change : joined(earlier, change))
  }
  return [...byRecord.values()].filter(({ before, after }) => before !== after)
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
