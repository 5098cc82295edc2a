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
  WorldEntry,
  WorldOrigin,
} from './log-entry.ts'
import { createRecentWorks } from './recent-work.ts'
import type { RecentWork, RecentWorks, RecentWorksBook } from './recent-work.ts'
import { createStagedChanges, portionsOf } from './staged-changes.ts'
import type { StagedChanges } from './staged-changes.ts'

/** A world as the log knows it: its origin, and what changed since. */
export interface LoggedWorld {
  readonly origin: WorldOrigin
  readonly random: RandomState
  readonly sequence: number
  readonly changes: Pick<ChangeFold, 'changes' | 'copy' | 'size'>
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
  /** The changes of worlds that are to come. */
  readonly stages: Pick<StagedChanges, 'begin' | 'drop' | 'clear'>
  /** Returns as few entries as lead to the same, whatever is added while they are read. */
  checkpoint(): Generator<LogEntry>
}

export function createLogState(): LogState {
  const worlds = new Map<string, Writable<CurrentWorld>>()
  const recent = createRecentWorks()
  const stages = createStagedChanges()
  const state: Writable<StatePatch> = {}
  return {
    worlds,
    recent,
    state,
    stages,
    tell: recent.tell,
    commit: commitWhole,
    add: (entry) => {
      switch (entry.kind) {
        case 'world':
          begin(entry, recent)
          return
        case 'staged':
          stages.add(entry)
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
          throw unknownKind(entry satisfies never)
      }
    },
    checkpoint: () => {
      recent.settleUntold()
      return checkpointOf({
        state: { ...state },
        worlds: [...worlds].map(([service, { settled, ...world }]) => [
          service,
          { ...world, changes: settled.copy() },
        ]),
        staged: stages.entries(),
        recent: [...recent.entries()],
      })
    },
  }

  function commitWhole(entry: CommitEntry, changes: readonly LoggedChange[], bytes?: number): void {
    commit(worldIn(worlds, entry.service), entry, { changes, bytes, recent })
  }

  function begin({ service, origin, stage }: WorldEntry, works: RecentWorksBook): void {
    const settled = stage === undefined ? createChangeFold() : stages.take(stage)
    const before = worlds.get(service)
    if (before !== undefined) works.leave(before.settled)
    worlds.set(service, worldOf(origin, settled, works))
  }
}

interface HeldState {
  readonly state: StatePatch
  readonly worlds: readonly (readonly [service: string, world: LoggedWorld])[]
  readonly staged: Iterable<LogEntry>
  readonly recent: Iterable<LogEntry>
}

function* checkpointOf({ state, worlds, staged, recent }: HeldState): Generator<LogEntry> {
  yield { kind: 'state', state }
  for (const [service, world] of worlds) yield* entriesOf(service, world)
  yield* staged
  yield* recent
}

type Writable<Type> = { -readonly [Name in keyof Type]: Type[Name] }

/** Returns the world at its beginning. @param settled the changes that it begins with */
function worldOf(origin: WorldOrigin, settled: ChangeFold, recent: RecentWorks): CurrentWorld {
  const { random, sequence } = origin.kind === 'scenario' ? origin.made : NOTHING_DRAWN
  const copy = (): ChangeFold => {
    const all = settled.copy()
    for (const { changes } of recent.of(settled)) for (const change of changes) all.add(change)
    return all
  }
  const size = (): number =>
    recent.of(settled).reduce((sum, { changes }) => sum + changes.length, settled.size())
  const changes = { copy, size, changes: () => copy().changes() }
  return { origin, random, sequence, settled, changes }
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

function unknownKind(entry: { readonly kind?: unknown }): LogError {
  return new LogError(
    'read a log',
    `it has an entry of the kind "${String(entry.kind)}". Start it with a newer Ensaio.`,
  )
}

/** Returns as few entries as lead to the world. */
export function* entriesOf(service: string, world: LoggedWorld): Generator<LogEntry> {
  const { origin, random, sequence } = world
  const entry = { kind: 'commit', service, cause: CHECKPOINT } as const
  yield { kind: 'world', service, origin }
  const portions = portionsOf(world.changes.changes())
  let step = portions.next()
  for (; step.done !== true; step = portions.next()) yield { ...entry, changes: step.value }
  yield { ...entry, changes: step.value, random, sequence }
}

/** Returns the entries that lead to the world once its changes are staged. */
export function takingEntries(
  service: string,
  { origin, random, sequence }: LoggedWorld,
  stage: number,
): readonly LogEntry[] {
  return [
    { kind: 'world', service, origin, stage },
    { kind: 'commit', service, cause: CHECKPOINT, changes: [], random, sequence },
  ]
}

/** True where a sandbox has begun: a process may have ended while the log had but what that was to take up. */
export function hasBegun({ state }: Pick<LogState, 'state'>): boolean {
  return state.sequence !== undefined
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
