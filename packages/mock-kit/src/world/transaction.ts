import { TransactionError } from '../errors/transaction-error.ts'
import { WorldFullError } from '../errors/world-full-error.ts'
import { defined } from '../list/at.ts'
import type { NoteChange } from './collection.ts'
import { UNWEIGHED } from './entry-of-collection.ts'
import type { Entry } from './entry-of-collection.ts'
import type { Transacted } from './engine-world.ts'
import type { Entropy, EntropyState } from './random.ts'
import { gainIn, gainOf } from './record-gain.ts'
import type { Reweighed } from './record-gain.ts'
import { bytesOf, countGrowth, createWorldMemory } from './record-memory.ts'
import type { WorldMemory } from './record-memory.ts'
import { addWarning } from './warnings.ts'

/** One record that a transaction made, altered or removed. */
export interface Change<Item extends object = object> {
  readonly collection: string
  readonly key: string
  /** The record as it was; absent where the transaction made it. */
  readonly before?: Item
  /** The record as it is now; absent where the transaction removed it. */
  readonly after?: Item
}

/** Takes a change back. A collection has one function for each kind of change, so that no step makes its own. */
export type Undo<Item extends object> = (change: Change<Item>, entry: Entry<Item>) => void

/** One step of a unit of work. The steps are a chain: most units have two, for which a list is large. */
interface Step {
  readonly change: Change
  readonly undo: Undo<object>
  readonly entry: Entry<object>
  /** See `Collection.replace`. */
  readonly reweighed: Reweighed | undefined
  next: Step | undefined
}

/** Takes all steps back, last first. */
function rollBack(first: Step | undefined): void {
  const steps: Step[] = []
  for (let step = first; step !== undefined; step = step.next) steps.push(step)
  for (const { undo, change, entry } of steps.toReversed()) {
    undo(change, entry)
    entry.bytes = UNWEIGHED
  }
}

/** Lists the changes of the steps, without spare room: the journal keeps the list. */
function listChanges({ first, steps }: Open): readonly Change[] {
  if (first === undefined) return NONE
  // oxlint-disable-next-line unicorn/no-new-array -- a list that is made with its values has a branch for each length
  const changes = new Array<Change>(steps)
  let at = 0
  for (let step: Step | undefined = first; step !== undefined; step = step.next)
    changes[at++] = step.change
  return changes
}

/** Called with the steps of a unit of work, the bytes of its records, and the state of the random source after it. */
export type StepListener = (
  cause: string,
  steps: readonly Change[],
  after: EntropyState & { readonly changedBytes: number },
) => void

/** Opens one transaction at a time over everything in a world that can change. */
export interface Transactor {
  /** Notes a change in the open transaction. @throws TransactionError when none is open */
  readonly note: NoteChange
  /** Adds a warning to the open transaction. @throws TransactionError when none is open */
  readonly warn: (text: string) => void
  /** Returns what caused the open transaction. @throws TransactionError when none is open */
  cause(): string
  /** Returns the bytes that the open transaction has gained so far. @throws TransactionError when none is open */
  growth(): number
  /**
   * Runs the work; when it throws, everything is put back and the error goes on.
   * @throws WorldFullError when records would take more memory than they may
   */
  transact<Result>(cause: string, work: () => Result, limit?: RoomLimit): Transacted<Result>
  /** Calls the listener before each unit of work is done; an error in it undoes the work. */
  follow(listener: StepListener): void
}

/**
 * `none` is for what must not be refused: a full world has to be left by a reset, and the fate of a delivery has to be
 * written down. Its records count all the same.
 */
export type RoomLimit = 'room' | 'none'

/** The cost of a record besides its values, in bytes: its places in the collection and in the indexes, a round figure. */
const RECORD_BYTES = 128

/** Weighs the records that changed, before and after, and keeps each weight in its entry for the next change. */
function weigh(first: Step | undefined): { readonly changed: number; readonly growth: number } {
  let changed = 0
  let growth = 0
  for (let step = first; step !== undefined; step = step.next) {
    const { entry, change } = step
    const before = bytesBefore(change, entry.bytes)
    const after = bytesAfter(step, before)
    entry.bytes = after
    changed += before + after
    growth += takenBy(after) - takenBy(before)
  }
  return { changed, growth }
}

function forgetWeights(first: Step | undefined): void {
  for (let step = first; step !== undefined; step = step.next) step.entry.bytes = UNWEIGHED
}

function bytesBefore({ before }: Change, known: number): number {
  if (before === undefined) return 0
  return known === UNWEIGHED ? bytesOf(before) : known
}

function bytesAfter({ change: { before, after }, reweighed }: Step, known: number): number {
  if (after === undefined) return 0
  if (before === undefined) return bytesOf(after)
  return (
    known + (reweighed === undefined ? gainOf(before, after) : gainIn(reweighed, before, after))
  )
}

function takenBy(bytes: number): number {
  return bytes === 0 ? 0 : bytes + RECORD_BYTES // 0 where there is no record
}

interface Open {
  readonly cause: string
  first: Step | undefined
  last: Step | undefined
  /** The number of steps. */
  steps: number
  warnings: string[] | undefined
}

export function createTransactor(
  service: string,
  entropy: Entropy,
  memory: WorldMemory = createWorldMemory(),
): Transactor {
  let current: Open | undefined
  let listener: StepListener | undefined

  const opened = (): Open => {
    if (current === undefined) throw new TransactionError('TRANSACTION_CLOSED', service)
    return current
  }

  return {
    note: (change, undo, entry, reweighed) => {
      const open = opened()
      // Each step is undone only by the collection that made it.
      const step = { change, undo, entry, reweighed, next: undefined } as unknown as Step
      if (open.last === undefined) open.first = step
      else open.last.next = step
      open.last = step
      open.steps += 1
    },
    warn: (text) => void (opened().warnings = addWarning(opened().warnings, text)),
    cause: () => opened().cause,
    growth: () => {
      const { first } = opened()
      const { growth } = weigh(first)
      // Weighed again when the transaction ends, from where it began.
      forgetWeights(first)
      return growth
    },
    follow: (next) => void (listener = next),
    transact: (cause, work, limit = 'room') => {
      if (current !== undefined) throw new TransactionError('TRANSACTION_OPEN', service)
      const before = entropy.save()
      const open: Open = { cause, first: undefined, last: undefined, steps: 0, warnings: undefined }
      current = open
      try {
        const result = work()
        const { random, sequence } = entropy.save()
        const steps = listChanges(open)
        const changes = foldChanges(steps)
        const { changed, growth } = weigh(open.first)
        if (limit === 'room' && !memory.room.hasRoomFor(growth))
          throw new WorldFullError(service, memory.room.bytesMax)
        if (listener !== undefined)
          listener(cause, steps, { random, sequence, changedBytes: changed })
        if (!memory.isReleased) countGrowth(memory, growth)
        const commit = { cause, changes, random, sequence }
        return { result, commit, warnings: open.warnings ?? NONE, changedBytes: changed }
      } catch (error) {
        rollBack(open.first)
        entropy.restore(before)
        throw error
      } finally {
        current = undefined
      }
    },
  }
}

const NONE: readonly never[] = Object.freeze([])

/** Returns the changes of a unit of work: one for each record, without those that came to nothing. */
export function foldChanges(changes: readonly Change[]): readonly Change[] {
  if (changes.length < 2) return changes
  // Most jobs change one record and plan the next job.
  if (changes.length === 2 && changes[0]?.collection !== changes[1]?.collection) return changes
  // Most units of work touch few records, and each once: seeing that costs less than folding.
  if (changes.length <= COMPARED_MAX)
    return hasRepeated(changes) ? withEffect(foldFew(changes)) : changes
  // Where nothing was altered or removed, as in most scenarios, no record can have come twice.
  return changes.every(({ before }) => before === undefined)
    ? changes
    : withEffect(foldMany(changes))
}

/** Beyond this, comparing each change with the others costs more than a map of their places. */
const COMPARED_MAX = 8

/** Returns true where a record comes twice. Without functions: each unit of work asks. */
function hasRepeated(changes: readonly Change[]): boolean {
  for (let at = 1; at < changes.length; at += 1) {
    const change = defined(changes[at])
    for (let before = 0; before < at; before += 1)
      if (isOfSame(change, defined(changes[before]))) return true
  }
  return false
}

function isOfSame(one: Change, other: Change): boolean {
  return one.collection === other.collection && one.key === other.key
}

function withEffect(changes: readonly Change[]): readonly Change[] {
  return changes.filter(({ before, after }) => before !== after)
}

/** Joins the changes of each record to one. */
function foldFew(changes: readonly Change[]): readonly Change[] {
  const folded: Change[] = []
  for (const change of changes) {
    let place = 0
    while (place < folded.length && !isOfSame(defined(folded[place]), change)) place += 1
    folded[place] = joined(folded[place], change)
  }
  return folded
}

/** Does the same for any number of them. */
function foldMany(changes: readonly Change[]): readonly Change[] {
  const folded = new Map<string, Change>()
  for (const change of changes) {
    const place = `${change.collection} ${change.key}`
    folded.set(place, joined(folded.get(place), change))
  }
  return [...folded.values()]
}

function joined(earlier: Change | undefined, later: Change): Change {
  if (earlier === undefined) return later
  const { collection, key, after } = later
  const { before } = earlier
  if (before === undefined)
    return after === undefined ? { collection, key } : { collection, key, after }
  return after === undefined ? { collection, key, before } : { collection, key, before, after }
}
