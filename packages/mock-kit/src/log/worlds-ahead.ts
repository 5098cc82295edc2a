// Worlds that are made before the sandbox begins with them, step by step. They are as of the instant at which that began.
import { createLateClock } from '../clock/clock.ts'
import type { LateClock } from '../clock/clock.ts'
import type { Mock, WorldOptions } from '../definition/mock.ts'
import type { Templates } from '../sandbox/templates.ts'
import type { EngineWorld } from '../world/engine-world.ts'

/** The scenario of a world that is to come, and the instant as of which it was made. */
interface AheadOf {
  readonly scenario: string
  readonly seed: number
  readonly at: number
}

/** Remembers the instants of scenarios that were made ahead. */
export interface AheadInstants {
  note(service: string, made: AheadOf): void
  /** Returns the instant of the scenario that was made for this world, once. */
  take(service: string, start: Pick<WorldOptions, 'scenario' | 'seed' | 'now'>): number | undefined
}

/** To make a scenario takes less; what is older was given up. */
const AGE_MS_MAX = 10 * 60_000

export function createAheadInstants(): AheadInstants {
  const notes = new Map<string, AheadOf>()
  return {
    note: (service, made) => void notes.set(service, made),
    take: (service, { scenario, seed, now }) => {
      const made = notes.get(service)
      notes.delete(service)
      const isIt = made?.scenario === scenario && made.seed === seed
      return isIt && Math.abs(now() - made.at) <= AGE_MS_MAX ? made.at : undefined
    },
  }
}

/** A world whose clock is the sandbox's once that takes it. */
interface AheadWorld extends AheadOf {
  readonly world: EngineWorld
  readonly clock: LateClock
}

/**
 * Creates templates for a sandbox that shares none with others: each world that was prepared is taken as it is, once. A fork of it
 * would have to be copied when it is written to.
 */
export function createOwnTemplates(): Templates {
  const worlds = new Map<string, AheadWorld>()
  const isFor = ({ scenario, seed, at }: AheadOf, start: WorldOptions): boolean =>
    scenario === start.scenario && seed === start.seed && at === start.now()
  return {
    createWorld: (mock: Mock, start) => {
      const made = worlds.get(mock.service)
      if (made === undefined || !isFor(made, start)) return mock.createWorld(start)
      worlds.delete(mock.service)
      made.clock.follow(start.now)
      return made.world
    },
    *prepare(mock, start) {
      const { service } = mock
      worlds.get(service)?.world.release()
      worlds.delete(service)
      const at = start.now()
      const clock = createLateClock(at)
      const world = yield* mock.makeWorld({ ...start, now: clock.now })
      worlds.set(service, { scenario: start.scenario, seed: start.seed, at, world, clock })
    },
  }
}
