// The worlds of a sandbox that keeps a log: made again from it, and followed from then on.
import type { Mock, WorldOptions } from '../definition/mock.ts'
import { LogError } from '../errors/log-error.ts'
import { defined } from '../list/at.ts'
import type { EngineWorld, Transacted, WorldSnapshot } from '../world/engine-world.ts'
import {
  applyChanges,
  briefChangesOf,
  createChangeFold,
  loggedChangesOf,
} from '../world/recovered-changes.ts'
import type { ChangeFold, LoggedChange } from '../world/recovered-changes.ts'
import type { Change, StepListener } from '../world/transaction.ts'
import type { MadeWorld, ScenarioOrigin } from './log-entry.ts'
import { entriesOf } from './log-state.ts'
import type { CurrentWorld, LoggedWorld, LogState } from './log-state.ts'
import type { LogWriter } from './log-writer.ts'
import { isAttempt } from './recent-work.ts'
import type { RecentWork } from './recent-work.ts'
import type { AheadInstants } from './worlds-ahead.ts'

/** Worlds by how the log knows them, those of snapshots included: a fork of one need not be written down as a whole. */
export type Origins = WeakMap<EngineWorld, LoggedWorld>

export interface LoggedWorldsOptions {
  readonly state: LogState
  readonly origins: Origins
  readonly writer: LogWriter
  /** Makes a world of a scenario. */
  readonly make: MakeWorld
  /** Tells what was made ahead. */
  readonly ahead: Pick<AheadInstants, 'take'>
  /** Returns the changes of an entry as the journal shows them, those that mark its deliveries included. */
  readonly shownChanges: (id: string) => readonly Change[] | undefined
}

type LoggedStart = WorldOptions & { readonly isFrozen: boolean }

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

export interface RemadeChanges {
  readonly changes: readonly Change[]
  readonly bytes: number
}

type MakeWorld = (mock: Mock, options: WorldOptions) => EngineWorld

export function createLoggedWorlds(options: LoggedWorldsOptions): LoggedWorlds {
  const { state, origins, writer, make, ahead } = options
  const current = new Map<string, EngineWorld>()
  const remade = new Map<RecentWork, RemadeChanges>()
  const waiting = new Set(state.worlds.keys())

  const listenerOf =
    (world: EngineWorld): StepListener =>
    (cause, steps, { random, sequence, changedBytes }) => {
      const { service } = world
      const known = state.worlds.get(service)
      if (current.get(service) !== world || known === undefined) return
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
  const follow = (world: EngineWorld): EngineWorld => {
    origins.set(world, defined(state.worlds.get(world.service)))
    current.set(world.service, world)
    world.follow(listenerOf(world))
    return world
  }

  return {
    remade,
    create: (mock, start) => {
      const { service } = mock
      const logged = state.worlds.get(service)
      if (logged !== undefined && waiting.delete(service)) {
        const world = remakeWorld(mock, logged, start, make)
        for (const work of state.recent.of(logged.settled)) remade.set(work, redo(world, work))
        return follow(world)
      }
      keepShown(options, service)
      const at = ahead.take(service, start) ?? beginningOf(start)
      const world = makeAt(at, start, (place) => make(mock, place))
      const { scenario, seed } = world
      const origin = { kind: 'scenario', scenario, seed, at, made: madeOf(world) } as const
      writer.note({ kind: 'world', service, origin })
      return follow(world)
    },
    adopt: (fork, from) => {
      keepShown(options, fork.service)
      const logged = origins.get(from) ?? recordsOf(fork)
      for (const entry of entriesOf(fork.service, logged)) writer.note(entry)
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
export function beginningOf({ isFrozen, now }: Pick<LoggedStart, 'isFrozen' | 'now'>): number {
  return isFrozen ? now() : minuteOf(now())
}

/**
 * Returns the beginning of the minute. On a clock that moves, a scenario is made as of then: all sandboxes that begin in one minute, and
 * those of them that are made again, share its records.
 */
function minuteOf(at: number): number {
  return at - (at % MINUTE_MS)
}

/** Makes a scenario with a clock that stands still meanwhile, so that it can be made again. */
function makeAt(
  at: number,
  start: WorldOptions,
  make: (start: WorldOptions) => EngineWorld,
): EngineWorld {
  let heldAt: number | undefined = at
  try {
    return make({ ...start, now: () => heldAt ?? start.now() })
  } finally {
    heldAt = undefined
  }
}

/**
 * Makes the world of a log, but for its latest changes.
 *
 * @param make makes the scenario. @default the mock does
 * @throws LogError where this version makes another one
 */
export function remakeWorld(
  mock: Mock,
  logged: CurrentWorld,
  start: WorldOptions,
  make: MakeWorld = (of, place) => of.createWorld(place),
): EngineWorld {
  const { origin } = logged
  const world =
    origin.kind === 'scenario'
      ? remakeScenario(mock, origin, (at) =>
          makeAt(at, { ...start, scenario: origin.scenario, seed: origin.seed }, (place) =>
            make(mock, place),
          ),
        )
      : mock.restoreWorld(emptySnapshot(mock.service, logged), start)
  recover(world, logged.settled.changes())
  world.entropy.restore({ random: logged.random, sequence: logged.sequence })
  return world
}

function remakeScenario(
  mock: Mock,
  { scenario, at, made }: ScenarioOrigin,
  make: (at: number) => EngineWorld,
): EngineWorld {
  const world = make(at)
  if (JSON.stringify(madeOf(world)) === JSON.stringify(made)) return world
  throw new LogError(
    `restore the world of ${mock.service}`,
    `this version creates the scenario ${scenario} differently from the version that began the log. Export the data with that version by ensaio data export --whole, and import them with this one.`,
  )
}

function madeOf({ entropy, collections }: EngineWorld): MadeWorld {
  const records = [...collections.values()].reduce((sum, { size }) => sum + size, 0)
  return { ...entropy.save(), records }
}

function emptySnapshot(service: string, { origin, random, sequence }: LoggedWorld): WorldSnapshot {
  const { scenario, seed } = origin
  const head = { format: 'ensaio-world', version: 1, service, scenario, seed } as const
  return { ...head, random, sequence, collections: {} }
}

/** Does work again, and returns its changes as it made them. */
function redo(world: EngineWorld, { changes }: RecentWork): RemadeChanges {
  const { commit, changedBytes } = recover(world, changes)
  return { changes: commit.changes, bytes: changedBytes }
}

/** Applies changes that the log has kept. @throws LogError where they do not fit */
function recover(world: EngineWorld, changes: Iterable<LoggedChange>): Transacted<void> {
  try {
    return world.transact('log', () => applyChanges(changes, world.collections), 'none')
  } catch (error) {
    throw new LogError(
      `restore the world of ${world.service}`,
      `${String(error)} Its log does not fit the scenario. Restore the directory from a copy.`,
      { cause: error },
    )
  }
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
  return { origin, ...world.entropy.save(), changes: { changes, copy } }
}

function* insertsOf({ collections }: EngineWorld): Generator<LoggedChange> {
  for (const [name, records] of collections)
    for (const record of records.all()) yield [name, 'insert', records.keyOf(record), record]
}
