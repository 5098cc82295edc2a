import type { JournalEntry } from './journal-entry.ts'

/** A day of manual testing, or the last moments of a load test. */
const JOURNAL_ENTRIES_MAX = 1_000

/** Room for a thousand entries of usual size, and small beside the worlds. */
const JOURNAL_BYTES_MAX = 16 * 1024 * 1024

/** What an entry costs beside its texts, in bytes: a measured round figure. */
const ENTRY_BYTES = 512

/** What happened in a sandbox, oldest entries forgotten first. */
export interface Journal {
  append(entry: JournalEntry): void
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

interface Kept {
  readonly entry: JournalEntry
  readonly bytes: number
}

export function createJournal(options: JournalOptions = {}): Journal {
  const { entriesMax = JOURNAL_ENTRIES_MAX, bytesMax = JOURNAL_BYTES_MAX } = options
  // Keys come in order and go in order: the map is the ring.
  const kept = new Map<string, Kept>()
  const listeners = new Set<(entry: JournalEntry) => void>()
  let bytes = 0

  const forget = (id: string): void => {
    bytes -= kept.get(id)?.bytes ?? 0
    kept.delete(id)
  }
  const forgetOldest = (): void => {
    for (const id of kept.keys()) {
      if (kept.size <= entriesMax && bytes <= bytesMax) return
      forget(id)
    }
  }

  return {
    append: (entry) => {
      const size = bytesOf(entry)
      kept.set(entry.id, { entry, bytes: size })
      bytes += size
      forgetOldest()
      for (const listener of listeners) listener(entry)
    },
    list: () => [...kept.values()].map(({ entry }) => entry),
    find: (id) => kept.get(id)?.entry,
    follow: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    clear: () => {
      kept.clear()
      bytes = 0
    },
  }
}

/** Two bytes a character: an upper estimate for the texts, which outweigh all else in an entry. */
function bytesOf(entry: JournalEntry): number {
  switch (entry.kind) {
    case 'request':
      return (
        ENTRY_BYTES * (1 + entry.changes.length * 2) +
        2 * (entry.request.body?.length ?? 0) +
        2 * (entry.answer?.body.length ?? 0)
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
