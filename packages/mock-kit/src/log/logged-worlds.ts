// The worlds of a sandbox that keeps a log: made again from it, and followed from then on.
import { runAtOnce } from '../clock/slices.ts'
import type { Mock, WorldOptions } from '../definition/mock.ts'
import { defined } from '../list/at.ts'
import type { ReadyWorlds } from '../sandbox/ready-worlds.ts'
import type { ScenarioStart } from '../sandbox/templates.ts'
import type { EngineWorld } from '../world/engine-world.ts'
import { briefChangesOf, createChangeFold, loggedChangesOf } from '../world/recovered-changes.ts'
import type { ChangeFold, LoggedChange } from '../world/recovered-changes.ts'
import type { Change, StepListener } from '../world/transaction.ts'
import type { LogEntry } from './log-entry.ts'
import { entriesOf, takingEntries } from './log-state.ts'
import type { LoggedWorld, LogState } from './log-state.ts'
import type { LogWriter } from './log-writer.ts'
import { isAttempt } from './recent-work.ts'
import type { RecentWork } from './recent-work.ts'
import { madeOf, makeAt, redo, remakeWorld, sizeOf } from './remake-world.ts'
import type { RemadeChanges } from './remake-world.ts'
import { takeStage } from './staged-changes.ts'
import type { StagedWorlds } from './staged-changes.ts'

/** Worlds by how the log knows them, those of snapshots included: a fork of one need not be written down as a whole. */
export type Origins = WeakMap<EngineWorld, LoggedWorld>

export interface LoggedWorldsOptions {
  readonly state: LogState
  readonly origins: Origins
  /** Those that the log knows the content of before they are taken up. */
  readonly staged: StagedWorlds
  readonly writer: LogWriter
  /** The worlds that are there already: those of the log, or, where it begins, those of scenarios. */
  readonly ready: ReadyWorlds | undefined
  /** Makes a world of a scenario. */
  readonly make: (mock: Mock, options: WorldOptions) => EngineWorld
  /** Returns the changes of an entry as the journal shows them, those that mark its deliveries included. */
  readonly shownChanges: (id: string) => readonly Change[] | undefined
}

type LoggedStart = ScenarioStart & { readonly isFrozen: boolean }

export interface LoggedWorlds {
  /** Creates a world of a scenario; the first time, where the log has one of the service, that one. @throws LogError */
  create(mock: Mock, options: LoggedStart): EngineWorld
  /** Takes in a world that is a fork of another. */
  adopt(fork: EngineWorld, from: EngineWorld): EngineWorld
  /** Notes the forks that a snapshot made of the worlds. */
  noteForks(forks: readonly EngineWorld[]): void
  /** The changes of the latest work in worlds that were made again, with their bytes. */
  readonly remade: ReadonlyMap<RecentWork, RemadeChanges>
}

export function createLoggedWorlds(options: LoggedWorldsOptions): LoggedWorlds {
  const { state, origins, writer, make, ready } = options
  const current = new Map<string, EngineWorld>()
  const remade = new Map<RecentWork, RemadeChanges>()
  const waiting = new Set(state.worlds.keys())

  const follow = (world: EngineWorld): EngineWorld => {
    origins.set(world, defined(state.worlds.get(world.service)))
    current.set(world.service, world)
    world.follow(listenerOf(world, options, () => current.get(world.service) === world))
    return world
  }

  /** Returns the world of a scenario that begins now, once the log has its origin. */
  const begun = (mock: Mock, start: LoggedStart): EngineWorld => {
    const { service } = mock
    keepShown(options, service)
    const at = beginningOf(start)
    const world =
      ready?.take(service, start.now) ?? runAtOnce(makeAt(at, start, (place) => make(mock, place)))
    const { scenario, seed } = world
    const origin = { kind: 'scenario', scenario, seed, at, made: madeOf(world) } as const
    writer.note({ kind: 'world', service, origin })
    return world
  }

  return {
    remade,
    create: (mock, start) => {
      const { service } = mock
      const logged = state.worlds.get(service)
      if (logged === undefined || !waiting.delete(service)) return follow(begun(mock, start))
      const world =
        ready?.take(service, start.now) ?? runAtOnce(remakeWorld(mock, logged, start, make))
      for (const work of state.recent.of(logged.settled)) remade.set(work, redo(world, work))
      return follow(world)
    },
    adopt: (fork, from) => {
      keepShown(options, fork.service)
      for (const entry of entriesFor(from, options)) writer.note(entry)
      return follow(fork)
    },
    noteForks: (forks) => {
      for (const fork of forks) {
        const logged = defined(state.worlds.get(fork.service))
        origins.set(fork, { ...logged, changes: logged.changes.copy() })
      }
    },
  }
}

/** Writes down each unit of work in a world, as long as that is the sandbox's. */
function listenerOf(
  world: EngineWorld,
  { state, writer }: Pick<LoggedWorldsOptions, 'state' | 'writer'>,
  isCurrent: () => boolean,
): StepListener {
  return (cause, steps, { random, sequence, changedBytes }) => {
    const { service } = world
    const known = state.worlds.get(service)
    if (!isCurrent() || known === undefined) return
    // While the log fails nothing changes that is not over already: the fate of a delivery that is on its way is written down.
    if (writer.isFailing && !isAttempt(cause)) void writer.flush()
    const isDrawn = known.random !== random
    const isNumbered = known.sequence !== sequence
    if (steps.length === 0 && !isDrawn && !isNumbered) return
    const changes = loggedChangesOf(steps)
    writer.commit(
      {
        kind: 'commit',
        service,
        cause,
        changes: briefChangesOf(steps, changes),
        random: isDrawn ? random : undefined,
        sequence: isNumbered ? sequence : undefined,
        state: undefined,
        entry: undefined,
      },
      changes,
      changedBytes,
    )
  }
}

/** Returns the entries that lead to a world: few, where its changes are staged. */
function entriesFor(
  world: EngineWorld,
  { origins, staged }: Pick<LoggedWorldsOptions, 'origins' | 'staged'>,
): Iterable<LogEntry> {
  const logged = loggedWorldOf(world, origins)
  const stage = takeStage(staged, world)
  return stage === undefined
    ? entriesOf(world.service, logged)
    : takingEntries(world.service, logged, stage)
}

/** Notes what the journal tells of a world: nobody can find that out any more once another one takes its place. */
function keepShown({ state, writer, shownChanges }: LoggedWorldsOptions, service: string): void {
  const world = state.worlds.get(service)
  for (const { id, entry } of world === undefined ? [] : state.recent.of(world.settled)) {
    const changes = entry && shownChanges(id)
    if (entry && changes) writer.note({ kind: 'journal', service, cause: id, entry, changes })
  }
}

const MINUTE_MS = 60_000

/** Returns the instant as of which a scenario is made. */
export function beginningOf({
  isFrozen,
  now,
  at = now(),
}: Pick<LoggedStart, 'isFrozen' | 'now' | 'at'>): number {
  return isFrozen ? at : minuteOf(at)
}

/**
 * Returns the beginning of the minute. On a clock that moves, a scenario is made as of then: all sandboxes that begin in one minute, and
 * those of them that are made again, share its records.
 */
function minuteOf(at: number): number {
  return at - (at % MINUTE_MS)
}

/** Returns a world as the log of another sandbox may know it. It must not change meanwhile. */
export function loggedWorldOf(world: EngineWorld, origins: Origins): LoggedWorld {
  return origins.get(world) ?? recordsOf(world)
}

/** Returns a world with all of its records in the log, as they are when somebody asks for them: the world must not change meanwhile. */
export function recordsOf(world: EngineWorld): LoggedWorld {
  const { scenario, seed } = world
  const origin = { kind: 'empty', scenario, seed } as const
  const changes = (): Generator<LoggedChange> => insertsOf(world)
  const copy = (): ChangeFold => {
    const fold = createChangeFold()
    for (const change of changes()) fold.add(change)
    return fold
  }
  return { origin, ...world.entropy.save(), changes: { changes, copy, size: () => sizeOf(world) } }
}

function* insertsOf({ collections }: EngineWorld): Generator<LoggedChange> {
  for (const [name, records] of collections)
    for (const record of records.all()) yield [name, 'insert', records.keyOf(record), record]
}
