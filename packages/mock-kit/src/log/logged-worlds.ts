// The worlds of a sandbox that keeps a log: made again from it, and followed from then on.
import type { Mock, WorldOptions } from '../definition/mock.ts'
import { LogError } from '../errors/log-error.ts'
import { defined } from '../list/at.ts'
import type { EngineWorld, WorldSnapshot } from '../world/engine-world.ts'
import {
  applyChanges,
  briefChangesOf,
  createChangeFold,
  loggedChangesOf,
} from '../world/recovered-changes.ts'
import type { StepListener } from '../world/transaction.ts'
import type { MadeWorld, ScenarioOrigin, StatePatch } from './log-entry.ts'
import { entriesOf } from './log-state.ts'
import type { LoggedWorld, LogState } from './log-state.ts'
import type { LogWriter } from './log-writer.ts'

/** Worlds by how the log knows them, those of snapshots included: a fork of one need not be written down as a whole. */
export type Origins = WeakMap<EngineWorld, LoggedWorld>

export interface LoggedWorldsOptions {
  readonly state: LogState
  readonly origins: Origins
  readonly writer: LogWriter
  /** Returns what changed of the sandbox beside its worlds since it was asked last. */
  readonly patch: () => StatePatch | undefined
  /** Makes a world of a scenario. */
  readonly make: MakeWorld
}

export interface LoggedWorlds {
  /** Creates a world of a scenario; the first time, where the log has one of the service, that one. @throws LogError */
  create(mock: Mock, options: WorldOptions): EngineWorld
  /** Takes in a world that is a fork of another. */
  adopt(fork: EngineWorld, from: EngineWorld): EngineWorld
  /** Notes the forks that a snapshot made of the worlds. */
  noteForks(forks: readonly EngineWorld[]): void
}

type MakeWorld = (mock: Mock, options: WorldOptions) => EngineWorld

export function createLoggedWorlds(options: LoggedWorldsOptions): LoggedWorlds {
  const { state, origins, writer, patch, make } = options
  const current = new Map<string, EngineWorld>()
  const waiting = new Set(state.worlds.keys())

  const listenerOf =
    (world: EngineWorld): StepListener =>
    (cause, steps, { random, sequence }) => {
      const { service } = world
      const known = state.worlds.get(service)
      if (current.get(service) !== world || known === undefined) return
      // While the log fails nothing changes that is not over already.
      if (writer.isFailing && !isOfAttempt(cause)) void writer.flush()
      const isDrawn = known.random !== random
      const isNumbered = known.sequence !== sequence
      if (steps.length === 0 && !isDrawn && !isNumbered) return
      const changed = patch()
      const changes = loggedChangesOf(steps)
      const entry = {
        kind: 'commit',
        service,
        cause,
        changes,
        ...(isDrawn && { random }),
        ...(isNumbered && { sequence }),
        ...(changed && { state: changed }),
      } as const
      const brief = briefChangesOf(steps, changes)
      writer.note(entry, brief === changes ? entry : { ...entry, changes: brief })
    }
  const follow = (world: EngineWorld): EngineWorld => {
    origins.set(world, defined(state.worlds.get(world.service)))
    current.set(world.service, world)
    world.follow(listenerOf(world))
    return world
  }

  return {
    create: (mock, start) => {
      const { service } = mock
      const logged = state.worlds.get(service)
      if (logged !== undefined && waiting.delete(service))
        return follow(remake(mock, logged, start))
      const at = start.now()
      const world = makeAt(at, start, (place) => make(mock, place))
      const { scenario, seed } = world
      const origin = { kind: 'scenario', scenario, seed, at, made: madeOf(world) } as const
      writer.note({ kind: 'world', service, origin })
      return follow(world)
    },
    adopt: (fork, from) => {
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

/** The fate of a delivery that is on its way is written down even while the log fails, so that it is known once it works again. */
function isOfAttempt(cause: string): boolean {
  return cause.startsWith('att-')
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

/** Makes the world of a log. @throws LogError where this version makes another one */
function remake(mock: Mock, logged: LoggedWorld, start: WorldOptions): EngineWorld {
  const { origin } = logged
  const world =
    origin.kind === 'scenario'
      ? remakeScenario(mock, origin, start)
      : mock.restoreWorld(emptySnapshot(mock.service, logged), start)
  recover(world, logged)
  return world
}

function remakeScenario(mock: Mock, origin: ScenarioOrigin, start: WorldOptions): EngineWorld {
  const { scenario, seed, at, made } = origin
  const world = makeAt(at, { ...start, scenario, seed }, mock.createWorld)
  if (JSON.stringify(madeOf(world)) === JSON.stringify(made)) return world
  throw new LogError(
    `restore the world of ${mock.service}`,
    `this version makes the scenario ${scenario} otherwise than the one that began the log. Export the data by that version with ensaio data export --whole, and import them by this one.`,
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

/** Applies what the log has kept to a world at its beginning. */
function recover(world: EngineWorld, { changes, random, sequence }: LoggedWorld): void {
  try {
    world.transact('log', () => applyChanges(changes.changes(), world.collections), 'none')
  } catch (error) {
    throw new LogError(
      `restore the world of ${world.service}`,
      `${String(error)} Its log does not fit the scenario. Restore the directory from a copy.`,
      { cause: error },
    )
  }
  world.entropy.restore({ random, sequence })
}

/** Returns a world with all of its records in the log. */
export function recordsOf(world: EngineWorld): LoggedWorld {
  const { scenario, seed } = world
  const changes = createChangeFold()
  for (const [name, { all, keyOf }] of world.collections) {
    for (const record of all()) changes.add([name, 'insert', keyOf(record), record])
  }
  return { origin: { kind: 'empty', scenario, seed }, ...world.entropy.save(), changes }
}
