import { createEntryMaker } from './entry-maker.ts'
import type { Appended, EntryMakerOptions } from './entry-maker.ts'
import type { DeliveryEntry, JournalEntry } from './journal-entry.ts'
import { bytesOfNote, ENTRY_BYTES, releaseAnswer } from './request-note.ts'
import type { RequestNote } from './request-note.ts'
import { countShown } from './summarize-changes.ts'
import { addOperation, DURATION_BOUNDS_MS, totalsOf } from './tally.ts'
import type { ServiceTotals, Tally } from './tally.ts'
import { createJournalRoom } from '../world/record-memory.ts'
import type { MemoryRoom } from '../world/record-memory.ts'
import type { AttemptOutcome } from '../outbox/delivery.ts'

/** A day of manual testing, or the last moments of a load test. */
export const JOURNAL_ENTRIES_MAX = 1_000

/** Room for a thousand entries of usual size, and small compared with the worlds. */
export const JOURNAL_BYTES_MAX = 16 * 1024 * 1024

/** The record of what happened in a sandbox, oldest entries forgotten first. */
export interface Journal {
  /** @param changedBytes the bytes of the records that changed, before and after: the journal keeps what the world forgets */
  append(entry: Appended, changedBytes?: number): void
  /** The entries that are still known, oldest first. */
  list(): readonly JournalEntry[]
  find(id: string): JournalEntry | undefined
  /** The number of entries that are still known. */
  readonly size: number
  /** The position behind the newest entry. Positions count up; nothing takes them back. */
  readonly end: number
  /** The position behind an entry; `undefined` where it is forgotten. */
  positionAfter(id: string): number | undefined
  /**
   * Reads on from a position: what costs is what is read, not what the journal holds.
   * @param bytesMax the most that the entries behind the first weigh together with it
   */
  read(position: number, entriesMax?: number, bytesMax?: number): JournalPart
  /** Calls the listener with each new entry, made when it is asked for, until the returned function is called. */
  follow(listener: (newest: () => JournalEntry) => void): () => void
  clear(): void
  /** Another number once entries are shown otherwise than before, since more secrets are known. */
  readonly version: number
  /** Gives its memory back to the room that it shares: what is added to it afterwards counts nowhere. */
  release(): void
}

/** Entries that follow each other. */
export interface JournalPart {
  /** Oldest first. */
  readonly entries: readonly JournalEntry[]
  /** The position behind them, from which to read on. */
  readonly next: number
  /** True where entries between the position and these were forgotten. */
  readonly gap: boolean
}

export interface JournalOptions extends EntryMakerOptions {
  /** @default 1000 */
  readonly entriesMax?: number
  /** @default 16 MiB, by the length of the texts */
  readonly bytesMax?: number
  /** The memory that it shares with other journals: beyond it, the one that an entry comes to forgets its own oldest. @default none */
  readonly room?: MemoryRoom
  /** Running totals to which it adds its entries. @default none */
  readonly tally?: Tally
}

export function createJournal(options: JournalOptions = {}): Journal {
  const { entriesMax = JOURNAL_ENTRIES_MAX, bytesMax = JOURNAL_BYTES_MAX } = options
  const { concealVersion = () => 0, tally } = options
  let { room = createJournalRoom() } = options
  const entryOf = createEntryMaker(options)
  const ring = createRing<Appended>(entriesMax + 1)
  const listeners = new Set<(newest: () => JournalEntry) => void>()
  const isTooFull = (): boolean =>
    // The newest stays, whatever it weighs: its caller has its id.
    ring.size > entriesMax ||
    (ring.size > 1 && (ring.weight > bytesMax || room.bytes > room.bytesMax))
  const tell = (newest: () => JournalEntry): void => {
    for (const listener of listeners) listener(newest)
  }
  // The position behind the newest note of a request. Jobs are not looked at as they go: after a thousand others that waits for memory.
  let notesEnd = 0
  const forgetOldest = (): void => {
    const before = ring.weight
    const mayBeNote = ring.added - ring.size < notesEnd
    const forgotten = ring.take()
    if (mayBeNote && forgotten?.kind === 'note') releaseAnswer(forgotten)
    room.count(ring.weight - before)
  }

  return {
    append: (entry, changedBytes = 0) => {
      if (tally !== undefined)
        count(tally.get(entry.service) ?? totalsOf(tally, entry.service), entry)
      const bytes = bytesOfEntry(entry) + changedBytes
      ring.add(entry, bytes)
      if (entry.kind === 'note') notesEnd = ring.added
      room.count(bytes)
      while (isTooFull()) forgetOldest()
      if (listeners.size > 0) tell(() => entryOf(entry))
    },
    list: () => ring.read(0).map(entryOf),
    find: (id) => {
      const found = ring.read(0).findLast((entry) => entry.id === id)
      return found && entryOf(found)
    },
    get size() {
      return ring.size
    },
    get end() {
      return ring.added
    },
    positionAfter: (id) => {
      const index = ring.read(0).findLastIndex((entry) => entry.id === id)
      return index === -1 ? undefined : ring.added - ring.size + index + 1
    },
    read: (position, max, weightMax) => {
      const oldest = ring.added - ring.size
      const entries = ring.read(position, max, weightMax).map(entryOf)
      const next = Math.max(position, oldest) + entries.length
      return { entries, next, gap: position < oldest }
    },
    follow: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    clear: () => {
      while (ring.size > 0) forgetOldest()
    },
    get version() {
      return concealVersion()
    },
    release: () => {
      room.count(-ring.weight)
      room = createJournalRoom() // a request may end after its sandbox
    },
  }
}

/** Counts what happened: two look-ups and a few additions for a request, little compared with the rest of it. */
function count(totals: ServiceTotals, appended: Appended): void {
  switch (appended.kind) {
    case 'note':
      return countRequest(totals, appended)
    case 'work':
      totals.work[appended.work].done += 1
      return
    case 'delivery':
      return countAttempt(totals, appended)
    case 'job':
    case 'action':
    case 'reset':
      totals.work[appended.kind][appended.error === undefined ? 'done' : 'failed'] += 1
      return
    default:
      appended satisfies never
  }
}

function countRequest(totals: ServiceTotals, note: RequestNote): void {
  const { operationId, answer, durationMs } = note
  const counted = totals.requests.get(operationId) ?? addOperation(totals, operationId)
  const statusClass = answer === undefined ? 0 : Math.trunc(answer.status / 100)
  counted.byStatusClass[statusClass] = (counted.byStatusClass[statusClass] ?? 0) + 1
  let place = 0
  while (durationMs > (DURATION_BOUNDS_MS[place] ?? Infinity)) place += 1
  counted.byDuration[place] = (counted.byDuration[place] ?? 0) + 1
  counted.durationMs += durationMs
  counted.faults += note.faults.length
}

function countAttempt({ attempts }: ServiceTotals, { attempt }: DeliveryEntry): void {
  const name = nameOutcome(attempt.outcome)
  attempts.byOutcome.set(name, (attempts.byOutcome.get(name) ?? 0) + 1)
  attempts.faults += attempt.faults.length
}

/** Names what came of an attempt, in few words enough for a label: `2xx`, `connection_refused`. */
function nameOutcome(outcome: AttemptOutcome): string {
  if (outcome.kind === 'answered') return `${Math.trunc(outcome.status / 100)}xx`
  return outcome.kind === 'failed' ? outcome.code.toLowerCase() : outcome.kind
}

function bytesOfEntry(entry: Appended): number {
  switch (entry.kind) {
    case 'note':
      return bytesOfNote(entry)
    case 'work':
      return ENTRY_BYTES * (1 + countShown(entry.changes))
    case 'delivery':
      return ENTRY_BYTES * 4
    default:
      return ENTRY_BYTES * (1 + entry.changes.length)
  }
}

/**
 * A queue of bounded length in one array, whose places are used again and again.
 *
 * @note An array that is replaced by another, or a map that is rehashed, may have grown old: then it keeps what it held
 * alive until the next full collection.
 */
export interface Ring<Item> {
  readonly size: number
  /** The weight of all items together. */
  readonly weight: number
  /** @throws RangeError when the ring is full */
  add(item: Item, weight: number): void
  /** Takes the oldest item out. */
  take(): Item | undefined
  /** The number of items that were ever added: the position behind the newest; the oldest stands at `added - size`. */
  readonly added: number
  /** Up to `max` items from a position on, oldest first. Positions whose items were taken are passed over. */
  read(position: number, max?: number, weightMax?: number): readonly Item[]
}

export function createRing<Item extends object>(capacity: number): Ring<Item> {
  return new ItemRing(capacity)
}

/** A class, because V8 keeps an object with getters of its own as a dictionary, and each event reads it several times. */
class ItemRing<Item extends object> implements Ring<Item> {
  readonly #capacity: number
  // They grow until the ring is full for the first time: most sandboxes see a few requests.
  readonly #places: (Item | undefined)[] = []
  readonly #weights: number[] = []
  #first = 0
  #size = 0
  #weight = 0
  #added = 0

  constructor(capacity: number) {
    this.#capacity = capacity
  }

  get size(): number {
    return this.#size
  }

  get weight(): number {
    return this.#weight
  }

  get added(): number {
    return this.#added
  }

  add(item: Item, weight: number): void {
    if (this.#size === this.#capacity) {
      throw new RangeError(`Failed to add to a ring of ${this.#capacity}: it is full. Take first.`)
    }
    const place = (this.#first + this.#size) % this.#capacity
    this.#places[place] = item
    this.#weights[place] = weight
    this.#weight += weight
    this.#size += 1
    this.#added += 1
  }

  take(): Item | undefined {
    const item = this.#places[this.#first]
    if (item === undefined) return undefined
    this.#places[this.#first] = undefined
    this.#weight -= this.#weights[this.#first] ?? 0
    this.#first = (this.#first + 1) % this.#capacity
    this.#size -= 1
    return item
  }

  read(position: number, max = Infinity, weightMax = Infinity): readonly Item[] {
    const passed = Math.max(0, position - (this.#added - this.#size))
    const offset = this.#first + passed
    const countMax = Math.min(max, this.#size - passed)
    const count = weightMax === Infinity ? countMax : this.#countWithin(offset, countMax, weightMax)
    return Array.from({ length: Math.max(0, count) }, (_, index) => this.#itemAt(offset + index))
  }

  /** Counts the items from a place on that are not too heavy together; one always is not. */
  #countWithin(offset: number, countMax: number, weightMax: number): number {
    let weight = 0
    for (let count = 0; count < countMax; count += 1) {
      weight += this.#weights[(offset + count) % this.#capacity] ?? 0
      if (weight > weightMax && count > 0) return count
    }
    return countMax
  }

  #itemAt(offset: number): Item {
    const place = offset % this.#capacity
    const item = this.#places[place]
    if (item === undefined) throw new RangeError(`Failed to read place ${place}: it is empty.`)
    return item
  }
}
