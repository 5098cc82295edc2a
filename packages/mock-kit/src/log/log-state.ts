// The content of a log: everything that its entries lead to.
import { LogError } from '../errors/log-error.ts'
import { bytesOf } from '../world/record-memory.ts'
import { createChangeFold } from '../world/recovered-changes.ts'
import type { ChangeFold, LoggedChange } from '../world/recovered-changes.ts'
import type { RandomState } from '../world/random.ts'
import type {
  CommitEntry,
  LogEntry,
  LoggedJournalEntry,
  LoggedState,
  StatePatch,
  WorldOrigin,
} from './log-entry.ts'
import { createRecentWorks } from './recent-work.ts'
import type { RecentWork, RecentWorks, RecentWorksBook } from './recent-work.ts'

/** A world as the log knows it: its origin, and what changed since. */
export interface LoggedWorld {
  readonly origin: WorldOrigin
  readonly random: RandomState
  readonly sequence: number
  readonly changes: Pick<ChangeFold, 'changes' | 'copy'>
}

/** The world of a service, whose latest changes are kept one by one. */
export interface CurrentWorld extends LoggedWorld {
  /** All changes but the latest ones. */
  readonly settled: ChangeFold
}

/** Takes entries in, and tells what they lead to. */
export interface LogState {
  /**
   * @throws LogError for an entry of a world that no entry before it has put in place
   */
  add(entry: LogEntry): void
  /**
   * Takes in a commit whose changes are known as a whole, where the entry tells them in fewer words.
   * @param bytes those of the records that it changes
   */
  commit(entry: CommitEntry, changes: readonly LoggedChange[], bytes: number): void
  /** Takes in the journal's entry about a commit. */
  tell(of: Pick<RecentWork, 'id' | 'service'>, entry: LoggedJournalEntry): void
  /** By service. */
  readonly worlds: ReadonlyMap<string, CurrentWorld>
  /** The latest work, for the journal. */
  readonly recent: RecentWorks
  readonly state: StatePatch
  /** As few entries as lead to the same. */
  checkpoint(): Generator<LogEntry>
}

/** The changes that one entry of a checkpoint holds: enough to be few, and no line is longer than a machine likes to read. */
const CHANGES_AT_ONCE = 500

export function createLogState(): LogState {
  const worlds = new Map<string, Writable<CurrentWorld>>()
  const recent = createRecentWorks()
  const state: Writable<StatePatch> = {}
  return {
    worlds,
    recent,
    state,
    tell: recent.tell,
    commit: commitWhole,
    add: (entry) => {
      switch (entry.kind) {
        case 'world':
          begin(entry.service, worldOf(entry.origin, recent))
          return
        case 'commit':
          commitWhole(entry, entry.changes)
          if (entry.state !== undefined) Object.assign(state, entry.state)
          return
        case 'state':
          Object.assign(state, entry.state)
          return
        case 'journal':
          recent.tell({ id: entry.cause, service: entry.service }, entry.entry, entry.changes)
          return
        case 'journalCleared':
          recent.clear()
          return
        default:
          entry satisfies never
      }
    },
    *checkpoint() {
      recent.settleUntold()
      yield { kind: 'state', state: { ...state } }
      for (const [service, { settled, ...world }] of worlds)
        yield* entriesOf(service, { ...world, changes: settled })
      yield* recent.entries()
    },
  }

  function commitWhole(entry: CommitEntry, changes: readonly LoggedChange[], bytes?: number): void {
    commit(worldIn(worlds, entry.service), entry, { changes, bytes, recent })
  }

  function begin(service: string, world: CurrentWorld): void {
    const before = worlds.get(service)
    if (before !== undefined) recent.leave(before.settled)
    worlds.set(service, world)
  }
}

type Writable<Type> = { -readonly [Name in keyof Type]: Type[Name] }

/** Returns the world at its beginning. */
function worldOf(origin: WorldOrigin, recent: RecentWorks): CurrentWorld {
  const { random, sequence } = origin.kind === 'scenario' ? origin.made : NOTHING_DRAWN
  const settled = createChangeFold()
  const copy = (): ChangeFold => {
    const all = settled.copy()
    for (const { changes } of recent.of(settled)) for (const change of changes) all.add(change)
    return all
  }
  return { origin, random, sequence, settled, changes: { copy, changes: () => copy().changes() } }
}

/** The world of an empty origin takes its random source from the log. */
const NOTHING_DRAWN = { random: [], sequence: 0 }

/** The cause of a commit that many were folded into. */
const CHECKPOINT = 'checkpoint'

interface WholeCommit {
  readonly changes: readonly LoggedChange[]
  /** @default they are counted */
  readonly bytes: number | undefined
  readonly recent: RecentWorksBook
}

function commit(
  world: Writable<CurrentWorld>,
  { service, cause, random, sequence, entry }: CommitEntry,
  { changes, bytes, recent }: WholeCommit,
): void {
  world.random = random ?? world.random
  world.sequence = sequence ?? world.sequence
  const { settled } = world
  const isOfCheckpoint = cause === CHECKPOINT
  const isWhole = !isOfCheckpoint && changes.every(isTold)
  if (!isWhole)
    for (const change of changes) if (isOfCheckpoint || !isTold(change)) settled.add(change)
  if (isOfCheckpoint) return
  const told = isWhole ? changes : changes.filter(isTold)
  if (told.length > 0)
    recent.add({ id: cause, service, changes: told }, settled, bytes ?? bytesOf(told))
  if (entry !== undefined) recent.tell({ id: cause, service }, entry)
}

/** Each request counts, and the journal does not tell of it. Counts have a collection of their own: they may be folded before others. */
function isTold([collection]: LoggedChange): boolean {
  return collection !== '$rateWindows'
}

function worldIn(
  worlds: ReadonlyMap<string, Writable<CurrentWorld>>,
  service: string,
): Writable<CurrentWorld> {
  const world = worlds.get(service)
  if (world === undefined) throw unknownWorld(service)
  return world
}

function unknownWorld(service: string): LogError {
  return new LogError(
    'read a log',
    `it changes the world of ${service}, which it has not begun. Restore the directory from a copy.`,
  )
}

/** Returns as few entries as lead to the world. */
export function* entriesOf(service: string, world: LoggedWorld): Generator<LogEntry> {
  const { origin, random, sequence } = world
  const entry = { kind: 'commit', service, cause: CHECKPOINT } as const
  yield { kind: 'world', service, origin }
  let some: LoggedChange[] = []
  for (const change of world.changes.changes()) {
    some.push(change)
    if (some.length < CHANGES_AT_ONCE) continue
    yield { ...entry, changes: some }
    some = []
  }
  yield { ...entry, changes: some, random, sequence }
}

/** Returns the state as a whole. @throws LogError where something of it is missing */
export function wholeState(state: StatePatch): LoggedState {
  const missing = NAMES.filter((name) => state[name] === undefined)
  if (missing.length === 0) return state as LoggedState // none is missing
  throw new LogError(
    'read a log',
    `it lacks ${missing.join(', ')}. Restore the directory from a copy.`,
  )
}

const NAMES = [
  'sequence',
  'requests',
  'clock',
  'start',
  'faults',
  'isPaused',
  'pausedTargets',
  'deliverySettings',
] as const satisfies readonly (keyof LoggedState)[]
