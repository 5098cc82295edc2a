import type { JournalEntry } from './journal-entry.ts'
import { createRing } from './ring.ts'

/** A day of manual testing, or the last moments of a load test. */
const JOURNAL_ENTRIES_MAX = 1_000

/** Room for a thousand entries of usual size, and small beside the worlds. */
const JOURNAL_BYTES_MAX = 16 * 1024 * 1024

/** What an entry costs beside its texts, in bytes: a measured round figure. */
const ENTRY_BYTES = 512

/** What happened in a sandbox, oldest entries forgotten first. */
export interface Journal {
  /** @param answerCharacters how long the answer's body is, where to read it only for that would cost too much */
  append(entry: JournalEntry, answerCharacters?: number): void
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
  const ring = createRing<JournalEntry>(entriesMax + 1)
  const listeners = new Set<(entry: JournalEntry) => void>()

  return {
    append: (entry, answerCharacters) => {
      ring.add(entry, bytesOf(entry, answerCharacters))
      while (ring.size > entriesMax || ring.weight > bytesMax) ring.take()
      for (const listener of listeners) listener(entry)
    },
    list: ring.list,
    find: (id) => ring.list().findLast((entry) => entry.id === id),
    follow: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    clear: () => {
      while (ring.size > 0) ring.take()
    },
  }
}

/** Two bytes a character: an upper estimate for the texts, which outweigh all else in an entry. */
function bytesOf(entry: JournalEntry, answerCharacters?: number): number {
  switch (entry.kind) {
    case 'request':
      return (
        ENTRY_BYTES * (1 + entry.changes.length * 2) +
        2 * (entry.request.body?.length ?? 0) +
        2 * (answerCharacters ?? entry.answer?.body.length ?? 0)
      )
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
