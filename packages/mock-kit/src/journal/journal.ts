import type { DeliveryEntry, JournalEntry, WorkEntry } from './journal-entry.ts'
import { charactersOf, toEntry } from './request-note.ts'
import type { RequestNote } from './request-note.ts'
import { createRing } from './ring.ts'

/** A day of manual testing, or the last moments of a load test. */
const JOURNAL_ENTRIES_MAX = 1_000

/** Room for a thousand entries of usual size, and small beside the worlds. */
const JOURNAL_BYTES_MAX = 16 * 1024 * 1024

/** What an entry costs beside its texts, in bytes: a measured round figure. */
const ENTRY_BYTES = 512

/** What can be written down. A request is made an entry of when somebody reads it. */
type Appended = RequestNote | WorkEntry | DeliveryEntry

/** What happened in a sandbox, oldest entries forgotten first. */
export interface Journal {
  append(entry: Appended): void
  /** The entries that are still known, oldest first. */
  list(): readonly JournalEntry[]
  find(id: string): JournalEntry | undefined
  /** The position behind the newest entry. Positions count up; nothing takes them back. */
  readonly end: number
  /** The position behind an entry; `undefined` where it is forgotten. */
  positionAfter(id: string): number | undefined
  /** Reads on from a position: what costs is what is read, not what the journal holds. */
  read(position: number, entriesMax?: number): JournalPart
  /** Calls the listener with each new entry, made when it is asked for, until the returned function is called. */
  follow(listener: (newest: () => JournalEntry) => void): () => void
  clear(): void
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

export interface JournalOptions {
  /** @default 1000 */
  readonly entriesMax?: number
  /** @default 16 MiB, by the length of the texts */
  readonly bytesMax?: number
}

export function createJournal(options: JournalOptions = {}): Journal {
  const { entriesMax = JOURNAL_ENTRIES_MAX, bytesMax = JOURNAL_BYTES_MAX } = options
  const ring = createRing<Appended>(entriesMax + 1)
  const listeners = new Set<(newest: () => JournalEntry) => void>()

  return {
    append: (entry) => {
      ring.add(entry, bytesOf(entry))
      while (ring.size > entriesMax || ring.weight > bytesMax) ring.take()
      for (const listener of listeners) listener(() => entryOf(entry))
    },
    list: () => ring.read(0).map(entryOf),
    find: (id) => {
      const found = ring.read(0).findLast((entry) => entry.id === id)
      return found && entryOf(found)
    },
    get end() {
      return ring.added
    },
    positionAfter: (id) => {
      const index = ring.read(0).findLastIndex((entry) => entry.id === id)
      return index === -1 ? undefined : ring.added - ring.size + index + 1
    },
    read: (position, max) => {
      const oldest = ring.added - ring.size
      const entries = ring.read(position, max).map(entryOf)
      const next = Math.max(position, oldest) + entries.length
      return { entries, next, gap: position < oldest }
    },
    follow: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    clear: () => {
      while (ring.size > 0) ring.take()
    },
  }
}

// Each is made once: who reads it again gets the same.
const madeOf = new WeakMap<RequestNote, JournalEntry>()

function entryOf(appended: Appended): JournalEntry {
  if (appended.kind !== 'note') return appended
  const known = madeOf.get(appended)
  if (known !== undefined) return known
  const entry = toEntry(appended)
  madeOf.set(appended, entry)
  return entry
}

function bytesOf(entry: Appended): number {
  switch (entry.kind) {
    case 'note':
      // Two bytes a character: an upper estimate for the texts, which outweigh all else in an entry.
      return ENTRY_BYTES * (1 + entry.changes.length * 2) + 2 * charactersOf(entry)
    case 'delivery':
      return ENTRY_BYTES * 4
    case 'job':
    case 'action':
    case 'reset':
      return ENTRY_BYTES * (1 + entry.changes.length * 2)
    default:
      return entry satisfies never
  }
}
