// The latest work of a sandbox. Its commits are not folded into those before, so that the journal can tell of each after a restart.
import { createRing, JOURNAL_BYTES_MAX } from '../journal/journal.ts'
import type { ChangeFold, LoggedChange } from '../world/recovered-changes.ts'
import type { MemoryRoom } from '../world/record-memory.ts'
import type { Change } from '../world/transaction.ts'
import type { LogEntry, LoggedJournalEntry } from './log-entry.ts'

/** As many as the journal keeps by itself. */
const COMMITS_MAX = 1_000

/** As the journal's: what it has forgotten for want of room need not be kept. */
const BYTES_MAX = JOURNAL_BYTES_MAX

/** The cost of a commit and of a change beside its records, in bytes: round figures. */
const COMMIT_BYTES = 512
const CHANGE_BYTES = 128

/** A commit, and the journal's entry about it. */
export interface RecentWork {
  /** The journal id of the request, job, action or attempt. */
  readonly id: string
  readonly service: string
  /** Empty once another world has taken the place of the one that they were made in. */
  readonly changes: readonly LoggedChange[]
  /** Absent of an attempt, and where the journal has no entry. */
  readonly entry: LoggedJournalEntry | undefined
  /** The changes as the journal shows them; given where `changes` are gone. */
  readonly shown: readonly Change[] | undefined
  /** Its place in the journal: that of its entry, or of the commit where there is none. A job may come in the middle of a request. */
  readonly place: number
}

export interface RecentWorks {
  /** In the order of the commits. */
  list(): readonly RecentWork[]
  /** Those whose changes are of the world with this fold. */
  of(settled: ChangeFold): readonly RecentWork[]
  /** The entries that lead to the same. */
  entries(): Generator<LogEntry>
  /** Shares a room with journals: where it is full, the oldest ones are folded. */
  share(room: MemoryRoom): void
  /** Gives its memory back to the room. */
  release(): void
}

export interface RecentWorksBook extends RecentWorks {
  /**
   * Takes in a commit. The oldest ones that there is no room for are folded.
   * @param settled the changes of its world that are folded already
   * @param bytes those of its records
   */
  add(commit: NewCommit, settled: ChangeFold, bytes: number): void
  tell(
    of: Pick<RecentWork, 'id' | 'service'>,
    entry: LoggedJournalEntry,
    shown?: readonly Change[],
  ): void
  /** Lets the changes of a world go whose place another one takes. */
  leave(settled: ChangeFold): void
  /** Folds all of them: the journal was cleared. */
  clear(): void
  /** Folds the oldest ones as far as the journal has nothing to tell of them. */
  settleUntold(): void
}

type NewCommit = Pick<RecentWork, 'id' | 'service' | 'changes'>

/** All of its fields are there from the beginning: a thousand live long enough to be dear. */
type Kept = { -readonly [Name in keyof RecentWork]: RecentWork[Name] } & {
  settled: ChangeFold | undefined
  /** The place of the commit among all commits and entries. */
  readonly addedAt: number
}

const NONE: readonly never[] = Object.freeze([])

/** A queue of commits within their limits; those that leave it are folded. */
function createKeptQueue() {
  const ring = createRing<Kept>(COMMITS_MAX + 1)
  let room: MemoryRoom | undefined
  const isTooFull = (): boolean =>
    ring.size > COMMITS_MAX ||
    (ring.size > 1 &&
      (ring.weight > BYTES_MAX || (room !== undefined && room.bytes > room.bytesMax)))
  const settle = (count: number): void => {
    for (let left = count; left > 0; left -= 1) {
      const before = ring.weight
      const { settled, changes = NONE } = ring.take() ?? {}
      room?.count(ring.weight - before)
      if (settled !== undefined) for (const change of changes) settled.add(change)
    }
  }
  const settleSurplus = (): void => {
    while (isTooFull()) settle(1)
  }
  return {
    list: () => ring.read(0),
    settle,
    add: (kept: Kept, bytes: number): void => {
      const weight = COMMIT_BYTES + CHANGE_BYTES * kept.changes.length + bytes
      ring.add(kept, weight)
      room?.count(weight)
      settleSurplus()
    },
    share: (next: MemoryRoom): void => {
      room = next
      room.count(ring.weight)
      settleSurplus()
    },
    release: (): void => {
      room?.count(-ring.weight)
      room = undefined
    },
  }
}

export function createRecentWorks(): RecentWorksBook {
  const queue = createKeptQueue()
  const { list, share, release } = queue
  let places = 0
  let newest: Kept | undefined
  const keep = (
    { id, service, changes }: NewCommit,
    settled: ChangeFold | undefined,
    bytes: number,
  ): Kept => {
    const place = (places += 1)
    const none = undefined
    newest = { id, service, changes, entry: none, shown: none, settled, addedAt: place, place }
    queue.add(newest, bytes)
    return newest
  }
  const of = (settled: ChangeFold): readonly Kept[] =>
    list().filter((kept) => kept.settled === settled)
  const findLast = (id: string): Kept | undefined =>
    newest?.id === id ? newest : list().findLast((kept) => kept.id === id)
  return {
    list,
    share,
    release,
    of,
    add: keep,
    tell: ({ id, service }, entry, shown) => {
      const known = findLast(id)
      const kept = known ?? keep({ id, service, changes: NONE }, undefined, 0)
      if (known !== undefined && known.entry === undefined) kept.place = places += 1
      kept.entry = entry
      kept.shown = shown
    },
    leave: (settled) => {
      for (const kept of of(settled)) {
        kept.settled = undefined
        kept.changes = NONE
        if (kept.shown === undefined) kept.entry = undefined
      }
    },
    clear: () => {
      queue.settle(list().length)
      newest = undefined
    },
    settleUntold: () => {
      const works = list()
      const untold = works.findIndex(isTold)
      queue.settle(untold === -1 ? works.length : untold)
    },
    *entries() {
      const placed = list().flatMap(entriesOf)
      for (const { logged } of placed.sort((one, other) => one.at - other.at)) yield logged
    },
  }
}

/** Attempts tell of themselves. */
function isTold({ id, entry }: Kept): boolean {
  return entry !== undefined || isAttempt(id)
}

/** Tells whether work was an attempt to send a delivery, by its journal id. */
export function isAttempt(id: string): boolean {
  return id.startsWith('att-')
}

interface PlacedEntry {
  readonly at: number
  readonly logged: LogEntry
}

function entriesOf(kept: Kept): readonly PlacedEntry[] {
  const { id, service, changes, addedAt, entry, place, shown } = kept
  const base = { service, cause: id }
  const told: LogEntry | undefined = entry && {
    ...base,
    kind: 'journal',
    entry,
    ...(shown && { changes: shown }),
  }
  return [
    ...(changes.length > 0
      ? [{ at: addedAt, logged: { ...base, kind: 'commit', changes } as const }]
      : []),
    ...(told === undefined ? [] : [{ at: place, logged: told }]),
  ]
}
