import { TransactionError } from '../errors/transaction-error.ts'
import { WorldFullError } from '../errors/world-full-error.ts'
import type { NoteChange } from './collection.ts'
import { UNWEIGHED } from './entry-of-collection.ts'
import type { Entry } from './entry-of-collection.ts'
import type { Transacted } from './engine-world.ts'
import { fold } from './fold-changes.ts'
import type { Entropy, EntropyState } from './random.ts'
import { createWorldMemory } from './record-memory.ts'
import type { WorldMemory } from './record-memory.ts'

/** One record that a transaction made, altered or removed. */
export interface Change<Item extends object = object> {
  readonly collection: string
  readonly key: string
  /** The record as it was; absent where the transaction made it. */
  readonly before?: Item
  /** The record as it is now; absent where the transaction removed it. */
  readonly after?: Item
}

/** Takes a change back: a collection has one for each kind of change, for no step has to make its own. */
export type Undo<Item extends object> = (change: Change<Item>, entry: Entry<Item>) => void

/** One step of a unit of work. The steps are a chain: most units have two, for which a list is large. */
interface Step {
  readonly change: Change
  readonly undo: Undo<object>
  readonly entry: Entry<object>
  /** See `Collection.replace`. */
  readonly reweighed: readonly string[] | undefined
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

/** Lists the changes of the steps. */
function listChanges(first: Step | undefined): readonly Change[] {
  if (first === undefined) return NONE
  // Lists of the usual lengths, without spare room: the journal keeps them.
  if (first.next === undefined) return [first.change]
  if (first.next.next === undefined) return [first.change, first.next.change]
  const changes: Change[] = []
  for (let step: Step | undefined = first; step !== undefined; step = step.next)
    changes.push(step.change)
  return changes
}

/** Returns the changes of a unit of work: one for each record, without those that came to nothing. */
export function foldChanges(changes: readonly Change[]): readonly Change[] {
  if (changes.length < 2) return changes
  // Most jobs change one record and plan the next job.
  if (changes.length === 2 && changes[0]?.collection !== changes[1]?.collection) return changes
  // Where nothing was altered or removed, no record can have come twice: so it is with most scenarios.
  const isNewOnly = changes.every(({ before }) => before === undefined)
  return isNewOnly || !changes.some(isRepeated) ? changes : fold(changes)
}

/** Most units of work touch few records, and each once: to see that costs less than to fold. */
function isRepeated({ key, collection }: Change, index: number, all: readonly Change[]): boolean {
  if (all.length > STEPS_COMPARED_MAX) return true
  const first = all.findIndex((other) => other.key === key && other.collection === collection)
  return first < index
}

/** Beyond this, comparing each change with each other costs more than to fold. */
const STEPS_COMPARED_MAX = 8

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
  /**
   * Runs the work; when it throws, everything is put back and the error goes on.
   * @throws WorldFullError when records would take more memory than they may
   */
  transact<Result>(cause: string, work: () => Result, limit?: RoomLimit): Transacted<Result>
  /** Calls the listener before each unit of work is done; an error of its undoes it. */
  follow(listener: StepListener): void
}

/**
 * `none` is for what must not be refused: a full world has to be left by a reset, and the fate of a delivery has to be
 * written down. Its records count all the same.
 */
export type RoomLimit = 'room' | 'none'

/** The cost of a record beside its values, in bytes: its places in the collection and in the indexes, a round figure. */
const RECORD_BYTES = 128

// What is replaced next is known by then.
/** Weighs the records that changed (all of them, before and after; and what was gained) and writes it down beside them. */
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

/** Counts bytes that a world gained, or, where negative, lost. */
function countGrowth(memory: WorldMemory, growth: number): void {
  let counted = Math.max(0, memory.bytes)
  memory.bytes += growth
  // One that loses records which others share gives nothing back, until it is alone with them.
  for (let { below } = memory; memory.bytes < 0 && below?.worlds === 1; below = memory.below) {
    memory.bytes += below.bytes
    counted += below.bytes
    memory.below = below.below
  }
  memory.room.count(Math.max(0, memory.bytes) - counted)
}

interface Open {
  readonly cause: string
  first: Step | undefined
  last: Step | undefined
  warnings: readonly string[]
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
      // Each comes back only to the collection that it came from.
      const step = { change, undo, entry, reweighed, next: undefined } as unknown as Step
      if (open.last === undefined) open.first = step
      else open.last.next = step
      open.last = step
    },
    warn: (text) => void (opened().warnings = [...opened().warnings, text]),
    cause: () => opened().cause,
    follow: (next) => void (listener = next),
    transact: (cause, work, limit = 'room') => {
      if (current !== undefined) throw new TransactionError('TRANSACTION_OPEN', service)
      const before = entropy.save()
      const open: Open = { cause, first: undefined, last: undefined, warnings: NONE }
      current = open
      try {
        const result = work()
        const { random, sequence } = entropy.save()
        const steps = listChanges(open.first)
        const changes = foldChanges(steps)
        const { changed, growth } = weigh(open.first)
        if (limit === 'room' && !memory.room.hasRoomFor(growth))
          throw new WorldFullError(service, memory.room.bytesMax)
        if (listener !== undefined)
          listener(cause, steps, { random, sequence, changedBytes: changed })
        if (!memory.isReleased) countGrowth(memory, growth)
        const commit = { cause, changes, random, sequence }
        return { result, commit, warnings: open.warnings, changedBytes: changed }
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

/** A field's place in its object, in bytes: a round figure. */
const FIELD_BYTES = 16

/** Estimates the bytes that plain data takes, from above: two for each character. */
export function bytesOf(value: unknown): number {
  if (typeof value === 'string') return 2 * value.length
  if (typeof value !== 'object' || value === null) return 0
  if (ArrayBuffer.isView(value)) return value.byteLength
  let bytes = FIELD_BYTES
  if (Array.isArray(value)) for (const item of value) bytes += FIELD_BYTES + bytesOf(item)
  // Without a list of the fields: this runs for every record that changes.
  else for (const name in value) bytes += FIELD_BYTES + bytesOf(valueOf(value as Fields, name))
  return bytes
}

/** Reads a field. In the loop itself V8 expected one name, again and again: it compiled the loop 800 times in a simulated day. */
function valueOf(fields: Fields, name: string): unknown {
  return fields[name]
}

/**
 * Returns `bytesOf(after) - bytesOf(before)`, without a look into what both share: a record mostly keeps all values but one.
 */
export function gainOf(before: object, after: object): number {
  const old = before as Fields
  const now = after as Fields
  let gain = 0
  let kept = 0
  for (const name in now) {
    const value = valueOf(now, name)
    const other = valueOf(old, name)
    if (!Object.is(value, other)) gain += gainOfValue(other, value)
    if (other !== undefined || name in old) kept += 1
    else gain += FIELD_BYTES
  }
  return gain - removedBytes(old, now, kept)
}

/** Returns the same where only these fields weigh more or less. */
export function gainIn(reweighed: readonly string[], before: object, after: object): number {
  let gain = 0
  for (const name of reweighed)
    gain += fieldBytes(after as Fields, name) - fieldBytes(before as Fields, name)
  return gain
}

function fieldBytes(fields: Fields, name: string): number {
  const value = valueOf(fields, name)
  return value === undefined && !(name in fields) ? 0 : FIELD_BYTES + bytesOf(value)
}

/** Does the same for values that differ. The texts that both share lie elsewhere in memory: none of them is touched. */
function gainOfValue(before: unknown, after: unknown): number {
  if (Array.isArray(before) && Array.isArray(after)) return gainOfList(before, after)
  if (isFields(before) && isFields(after)) return gainOf(before, after)
  return bytesOf(after) - bytesOf(before)
}

function gainOfList(before: readonly unknown[], after: readonly unknown[]): number {
  let gain = FIELD_BYTES * (after.length - before.length)
  for (let index = 0; index < Math.max(before.length, after.length); index += 1) {
    if (before[index] !== after[index]) gain += gainOfValue(before[index], after[index])
  }
  return gain
}

function isFields(value: unknown): value is Fields {
  const isObject = typeof value === 'object' && value !== null
  return isObject && !Array.isArray(value) && !ArrayBuffer.isView(value)
}

/** Returns the bytes of the fields that are gone. @param kept the number of those that are not */
function removedBytes(old: Fields, now: Fields, kept: number): number {
  let [gone, bytes] = [-kept, 0]
  for (const _name in old) gone += 1
  if (gone === 0) return 0 // as mostly, and to look each field up costs more than to count
  for (const name in old) if (!(name in now)) bytes += fieldBytes(old, name)
  return bytes
}

type Fields = Readonly<Record<string, unknown>>
