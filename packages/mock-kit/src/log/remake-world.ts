// Makes the world of a log again.
import type { PausingWork } from '../clock/slices.ts'
import type { Mock, WorldOptions } from '../definition/mock.ts'
import { LogError } from '../errors/log-error.ts'
import { makeReadyWorlds } from '../sandbox/ready-worlds.ts'
import type { ReadyWorlds } from '../sandbox/ready-worlds.ts'
import type { Templates } from '../sandbox/templates.ts'
import type { EngineWorld, Transacted, WorldSnapshot } from '../world/engine-world.ts'
import { applyChanges } from '../world/recovered-changes.ts'
import type { LoggedChange } from '../world/recovered-changes.ts'
import type { Change } from '../world/transaction.ts'
import type { MadeWorld, ScenarioOrigin } from './log-entry.ts'
import type { CurrentWorld, LoggedWorld, LogState } from './log-state.ts'
import type { RecentWork } from './recent-work.ts'
import { portionsOf } from './staged-changes.ts'

/** Makes a world of a scenario, with pauses or without. */
export type MakeWorld = (
  mock: Mock,
  options: WorldOptions,
) => EngineWorld | PausingWork<EngineWorld>

/** The changes of work that was done again, with the bytes of their records. */
export interface RemadeChanges {
  readonly changes: readonly Change[]
  readonly bytes: number
}

/** Makes a scenario with a clock that stands still meanwhile, so that it can be made again. */
export function* makeAt(
  at: number,
  start: WorldOptions,
  make: (start: WorldOptions) => EngineWorld | PausingWork<EngineWorld>,
): PausingWork<EngineWorld> {
  let heldAt: number | undefined = at
  try {
    const made = make({ ...start, now: () => heldAt ?? start.now() })
    return 'next' in made ? yield* made : made
  } finally {
    heldAt = undefined
  }
}

/**
 * Makes the world of a log, but for its latest changes, and pauses on the way.
 *
 * @param make makes the scenario. @default the mock does
 * @throws LogError where this version makes another one
 */
export function* remakeWorld(
  mock: Mock,
  logged: CurrentWorld,
  start: WorldOptions,
  make: MakeWorld = (of, place) => of.makeWorld(place),
): PausingWork<EngineWorld> {
  const { origin, settled, random, sequence } = logged
  const world =
    origin.kind === 'scenario'
      ? yield* remakeScenario(mock, origin, (at) =>
          makeAt(at, { ...start, scenario: origin.scenario, seed: origin.seed }, (place) =>
            make(mock, place),
          ),
        )
      : mock.restoreWorld(emptySnapshot(mock.service, logged), start)
  let isMade = false
  try {
    const portions = portionsOf(settled.changes())
    let step = portions.next()
    for (; step.done !== true; step = portions.next()) {
      recover(world, step.value)
      yield
    }
    recover(world, step.value)
    world.entropy.restore({ random, sequence })
    isMade = true
    return world
  } finally {
    if (!isMade) world.release()
  }
}

export interface RemakeOptions extends Pick<WorldOptions, 'sandbox' | 'room'> {
  readonly mocks: readonly Mock[]
  /** The instant of their clocks until a sandbox takes them, in milliseconds since 1970. */
  readonly at: number
  /** Those that make the scenarios. @default each is made for this sandbox alone */
  readonly templates?: Templates | undefined
}

/** Makes the worlds of a log for the sandbox that goes on with it, and pauses on the way. @throws LogError */
export function remakeReadyWorlds(
  { worlds }: Pick<LogState, 'worlds'>,
  { mocks, at, templates, ...place }: RemakeOptions,
): PausingWork<ReadyWorlds> {
  const make: MakeWorld = function* (mock, options) {
    const start = { ...options, isFrozen: true }
    if (templates === undefined) return yield* mock.makeWorld(options)
    const letGo = yield* templates.prepare(mock, start)
    const world = templates.createWorld(mock, start)
    letGo()
    return world
  }
  return makeReadyWorlds({
    mocks,
    at,
    make: (mock, now) => {
      const logged = worlds.get(mock.service)
      const { scenario = '', seed = 1 } = logged?.origin ?? {}
      return logged && remakeWorld(mock, logged, { ...place, scenario, seed, now }, make)
    },
  })
}

function* remakeScenario(
  mock: Mock,
  { scenario, at, made }: ScenarioOrigin,
  make: (at: number) => PausingWork<EngineWorld>,
): PausingWork<EngineWorld> {
  const world = yield* make(at)
  if (JSON.stringify(madeOf(world)) === JSON.stringify(made)) return world
  world.release()
  throw new LogError(
    `restore the world of ${mock.service}`,
    `this version creates the scenario ${scenario} differently from the version that began the log. Export the data with that version by ensaio data export --whole, and import them with this one.`,
  )
}

export function madeOf({ entropy, collections }: EngineWorld): MadeWorld {
  return { ...entropy.save(), records: sizeOf({ collections }) }
}

export function sizeOf({ collections }: Pick<EngineWorld, 'collections'>): number {
  return [...collections.values()].reduce((sum, { size }) => sum + size, 0)
}

function emptySnapshot(service: string, { origin, random, sequence }: LoggedWorld): WorldSnapshot {
  const { scenario, seed } = origin
  const head = { format: 'ensaio-world', version: 1, service, scenario, seed } as const
  return { ...head, random, sequence, collections: {} }
}

/** Does work again, and returns its changes as it made them. */
export function redo(world: EngineWorld, { changes }: RecentWork): RemadeChanges {
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
