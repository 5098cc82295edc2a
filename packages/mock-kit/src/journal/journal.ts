import type { DeliveryEntry, JournalEntry, RequestEntry, WorkEntry } from './journal-entry.ts'
import { createRing } from './ring.ts'

/** A day of manual testing, or the last moments of a load test. */
const JOURNAL_ENTRIES_MAX = 1_000

/** Room for a thousand entries of usual size, and small beside the worlds. */
const JOURNAL_BYTES_MAX = 16 * 1024 * 1024

/** What an entry costs beside its texts, in bytes: a measured round figure. */
const ENTRY_BYTES = 512

/** A request whose entry is made when somebody reads it, once: most entries of a load test nobody does. */
export interface LateEntry {
  /** How many records it tells of. */
  readonly changes: number
  /** How long its texts are together. */
  readonly characters: number
  readonly make: () => RequestEntry
}

/** What can be written down. */
type Appended = LateEntry | WorkEntry | DeliveryEntry

/** What happened in a sandbox, oldest entries forgotten first. */
export interface Journal {
  append(entry: Appended): void
  /** The entries that are still known, oldest first. */
  list(): readonly JournalEntry[]
  find(id: string): JournalEntry | undefined
  /** Calls the listener with each new entry until the returned function is called. */
  follow(listener: (entry: JournalEntry) => void): () => void
  clear(): void
}

export interface JournalOptions {
  /** @default 1000 */
  readonly entriesMax?: number
  /** @default 16 MiB, by the length of the texts */
  readonly bytesMax?: number
}

export function createJournal(options: JournalOptions = {}): Journal {
  const { entriesMax = JOURNAL_ENTRIES_MAX, bytesMax = JOURNAL_BYTES_MAX } = options
  const ring = createRing<Place>(entriesMax + 1)
  const listeners = new Set<(entry: JournalEntry) => void>()
  const list = (): readonly JournalEntry[] => ring.list().map(entryAt)

  return {
    append: (entry) => {
      const place: Place = { content: 'make' in entry ? entry.make : entry }
      ring.add(place, bytesOf(entry))
      while (ring.size > entriesMax || ring.weight > bytesMax) ring.take()
      for (const listener of listeners) listener(entryAt(place))
    },
    list,
    find: (id) => list().findLast((entry) => entry.id === id),
    follow: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    clear: () => {
      while (ring.size > 0) ring.take()
    },
  }
}

/** Where an entry stands, or what makes it. */
interface Place {
  content: JournalEntry | (() => JournalEntry)
}

function entryAt(place: Place): JournalEntry {
  if (typeof place.content === 'function') place.content = place.content()
  return place.content
}

function bytesOf(entry: Appended): number {
  if ('make' in entry) {
    // Two bytes a character: an upper estimate for the texts, which outweigh all else in an entry.
    return ENTRY_BYTES * (1 + entry.changes * 2) + 2 * entry.characters
  }
  return entry.kind === 'delivery' ? ENTRY_BYTES * 4 : ENTRY_BYTES * (1 + entry.changes.length * 2)
}
