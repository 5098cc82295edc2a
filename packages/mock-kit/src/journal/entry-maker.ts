import type { DeliveryEntry, JournalEntry, WorkEntry } from './journal-entry.ts'
import { toEntry } from './request-note.ts'
import type { RequestNote } from './request-note.ts'
import { toWorkEntry } from './summarize-changes.ts'
import type { WorkNote } from './summarize-changes.ts'

/** The things that can be written down. Of requests and work, the entry is made when somebody reads it. */
export type Appended = RequestNote | WorkNote | WorkEntry | DeliveryEntry

export interface EntryMakerOptions {
  /** Hides what is secret in an entry before anybody sees it. @default nothing is hidden */
  readonly conceal?: (entry: JournalEntry) => JournalEntry
  /** Returns another number once `conceal` hides more. @default it always hides the same */
  readonly concealVersion?: () => number
}

/** Creates a function that makes entries: each once, and again when more of it is known to be secret. */
export function createEntryMaker({
  conceal = (entry) => entry,
  concealVersion = () => 0,
}: EntryMakerOptions): (appended: Appended) => JournalEntry {
  let known = new WeakMap<Appended, JournalEntry>()
  let version = concealVersion()
  return (appended) => {
    if (version !== concealVersion()) {
      version = concealVersion()
      known = new WeakMap()
    }
    const before = known.get(appended)
    if (before !== undefined) return before
    const entry = conceal(made(appended))
    known.set(appended, entry)
    return entry
  }
}

function made(appended: Appended): JournalEntry {
  if (appended.kind === 'note') return toEntry(appended)
  return appended.kind === 'work' ? toWorkEntry(appended) : appended
}
