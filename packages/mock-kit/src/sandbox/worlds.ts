import type { PausingWork } from '../clock/slices.ts'
import type { Mock, WorldOptions } from '../definition/mock.ts'
import { SnapshotError } from '../errors/snapshot-error.ts'
import { UnknownNameError } from '../errors/unknown-name-error.ts'
import type { EngineWorld } from '../world/engine-world.ts'
import type { MemoryRoom } from '../world/record-memory.ts'
import type { ReadyWorlds } from './ready-worlds.ts'
import type { Sandbox, SandboxSnapshot } from './sandbox.ts'
import { moveSettings } from './settings.ts'
import type { ScenarioStart } from './templates.ts'

interface WorldStart {
  readonly scenario: string
  readonly seed: number
  /** True to leave endpoints and behaviours behind, too. @default false */
  readonly everything?: boolean
}

/** The worlds of one sandbox, one for each service. A reset puts another in a world's place. */
export interface Worlds {
  /** @throws UnknownNameError when there is no such service */
  mock(service: string): Mock
  /** The worlds as they are now. */
  readonly list: readonly EngineWorld[]
  /** Returns the world of the service. @throws UnknownNameError when there is no such service */
  get(service: string): EngineWorld
  /** Puts another world in the place of the service's own. */
  put(service: string, world: EngineWorld): void
  /** Makes a world that `renew` can put there, and pauses on the way. @throws UnknownNameError */
  prepare(service: string, start: PreparedStart): PausingWork<PreparedWorld>
  /**
   * Replaces the service's world by a new one; endpoints and behaviours move into it, unless everything is to go.
   * @param prepared makes it. @default it is made at once
   */
  renew(service: string, start: WorldStart, prepared?: PreparedWorld): EngineWorld
}

/** The start of a world that is made before its time. */
export interface PreparedStart extends Pick<WorldStart, 'scenario' | 'seed'> {
  /** The instant that its clock shows meanwhile. */
  readonly at: number
}

/**
 * The bytes by which a reset may exceed the room, or more where the world that goes gives more back: it is the way out of a
 * full world.
 */
const OVERDRAFT_BYTES_MIN = 64 * 1024 * 1024

/** A world that is ready to be put in the place of another. */
export interface PreparedWorld extends Pick<WorldStart, 'scenario' | 'seed'> {
  /** Returns the world, whose clock is the sandbox's from now on. To be called once. */
  take(): EngineWorld
  /** Gives it up, unless it was taken. */
  release(): void
}

export interface WorldsOptions {
  readonly sandbox: string
  readonly mocks: readonly Mock[]
  readonly now: () => number
  readonly seed: number
  readonly scenarios: Readonly<Record<string, string>>
  readonly snapshot?: SandboxSnapshot
  /** The memory for the records of all worlds. */
  readonly room: MemoryRoom
  /** The sandbox whose worlds are forked. @default none */
  readonly base?: Pick<Sandbox, 'world'>
  /** The worlds that are there already. @default all are made */
  readonly ready?: ReadyWorlds | undefined
  /** Makes worlds of scenarios. @default the mock does */
  readonly createWorld?: CreateScenarioWorld
  /** Makes what `createWorld` needs time for. @default all of the world is made, and put there without it */
  readonly prepareWorld?:
    | ((mock: Mock, options: WorldOptions) => PausingWork<() => void>)
    | undefined
  /** The instant as of which the first worlds are made. @default that of the clock */
  readonly scenariosAt?: number | undefined
}

/** Creates a world of a scenario. */
export type CreateScenarioWorld = (mock: Mock, options: ScenarioStart) => EngineWorld

/**
 * @throws UnknownNameError for a scenario that a mock does not have
 * @throws SnapshotError for a snapshot of other services or of another version
 */
export function createWorlds(options: WorldsOptions): Worlds {
  const { sandbox, mocks, now, seed, scenarios, snapshot, base, room, ready } = options
  const { createWorld = (mock, world) => mock.createWorld(world), prepareWorld } = options
  if (snapshot !== undefined) checkSnapshot(snapshot, mocks)
  const services = new Map(mocks.map((mock) => [mock.service, { mock, world: firstWorld(mock) }]))
  const find = (service: string): { readonly mock: Mock; world: EngineWorld } => {
    const found = services.get(service)
    if (found === undefined) throw new UnknownNameError('service', service, [...services.keys()])
    return found
  }

  const listed = (): readonly EngineWorld[] => [...services.values()].map(({ world }) => world)

  const worlds: Worlds & { list: readonly EngineWorld[] } = {
    // A field: the scheduler reads it at every request.
    list: listed(),
    mock: (service) => find(service).mock,
    get: (service) => find(service).world,
    put: (service, world) => put(find(service), world),
    *prepare(service, { scenario, seed: newSeed, at }) {
      const { mock, world: old } = find(service)
      const overdraftBytes = Math.max(OVERDRAFT_BYTES_MIN, old.recordBytes())
      const start = { sandbox, now, room, scenario, seed: newSeed, overdraftBytes }
      const made = { scenario, seed: newSeed }
      if (prepareWorld !== undefined) {
        const letGo = yield* prepareWorld(mock, { ...start, now: () => at })
        const take = (): EngineWorld => {
          const world = createWorld(mock, { ...start, at })
          letGo()
          return world
        }
        return { ...made, take, release: letGo }
      }
      let heldAt: number | undefined = at
      const world = yield* mock.makeWorld({ ...start, now: () => heldAt ?? now() })
      return {
        ...made,
        take: () => {
          heldAt = undefined
          return world
        },
        release: () => heldAt !== undefined && world.release(),
      }
    },
    renew: (service, { scenario, seed: newSeed, everything = false }, prepared) => {
      const entry = find(service)
      const start = { sandbox, now, room, scenario, seed: newSeed }
      const world = prepared?.take() ?? createWorld(entry.mock, start)
      if (!everything)
        world.transact('reset', () => moveSettings(entry.mock, entry.world, world), 'none')
      put(entry, world)
      return world
    },
  }
  return worlds

  function put(entry: { world: EngineWorld }, world: EngineWorld): void {
    entry.world.release()
    entry.world = world
    worlds.list = listed()
  }

  function firstWorld(mock: Mock): EngineWorld {
    const saved = snapshot?.worlds.find(({ service }) => service === mock.service)
    if (saved !== undefined) return mock.restoreWorld(saved, { sandbox, now, room })
    if (base !== undefined) return base.world(mock.service).fork({ sandbox, now, room })
    const made = ready?.take(mock.service, now)
    if (made !== undefined) return made
    const scenario = scenarios[mock.service] ?? 'default'
    const { scenariosAt: at } = options
    return createWorld(mock, { sandbox, now, seed, scenario, room, at })
  }
}

function checkSnapshot(
  { format, version, name, worlds }: SandboxSnapshot,
  mocks: readonly Mock[],
): void {
  const what = `the sandbox ${name}`
  if (format !== 'ensaio-sandbox' || version !== 1) {
    throw new SnapshotError(what, `its format is "${format}" ${version}`)
  }
  const unknown = worlds.find(({ service }) => !mocks.some((mock) => mock.service === service))
  if (unknown !== undefined) {
    throw new SnapshotError(what, `there is no service ${unknown.service} here`)
  }
}
