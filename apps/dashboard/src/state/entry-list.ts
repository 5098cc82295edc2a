// The entries of the journal that the page knows, and their rows. The lists are changed in place: a version says so.
import { signal } from '@preact/signals'
import type { Signal } from '@preact/signals'
import type { Entry } from '../api/control-types.ts'
import { appendRows } from '../flow/flow-rows.ts'
import type { FlowRow } from '../flow/flow-rows.ts'
import { createMatcher, NO_FILTER } from '../journal/search-entries.ts'
import type { EntryFilter } from '../journal/search-entries.ts'

/** More entries than this are too many for a person; the oldest go. */
const ENTRIES_MAX = 10_000
/** Entries that go at once, so that the lists are not rebuilt for each new one. */
const TRIM = 1_000

export interface EntryList {
  /** Changes whenever the lists do. */
  readonly version: Signal<number>
  readonly filter: Signal<EntryFilter>
  /** All entries that are known, oldest first. Read `version` to be told of changes. */
  readonly entries: () => readonly Entry[]
  /** The rows of the entries that fit the filter. Read `version` to be told of changes. */
  readonly rows: () => readonly FlowRow[]
  readonly add: (more: readonly Entry[]) => void
  readonly setFilter: (filter: EntryFilter) => void
  readonly clear: () => void
}

export function createEntryList(): EntryList {
  const version = signal(0)
  const filter = signal<EntryFilter>(NO_FILTER)
  let entries: Entry[] = []
  let rows: FlowRow[] = []
  let matches = createMatcher(NO_FILTER)
  const rebuild = (): void => {
    rows = []
    appendRows(rows, entries.filter(matches))
    version.value += 1
  }
  return {
    version,
    filter,
    entries: () => entries,
    rows: () => rows,
    add: (more) => {
      entries.push(...more)
      if (entries.length > ENTRIES_MAX + TRIM) {
        entries = entries.slice(-ENTRIES_MAX)
        rebuild()
        return
      }
      appendRows(rows, more.filter(matches))
      version.value += 1
    },
    setFilter: (next) => {
      filter.value = next
      matches = createMatcher(next)
      rebuild()
    },
    clear: () => {
      entries = []
      rebuild()
    },
  }
}
