// Worlds that are made before the sandbox begins with them, step by step. They are as of the instant at which that began.
import { createLateClock } from '../clock/clock.ts'
import type { LateClock } from '../clock/clock.ts'
import type { Mock } from '../definition/mock.ts'
import type { ScenarioStart, Templates } from '../sandbox/templates.ts'
import type { EngineWorld } from '../world/engine-world.ts'

/** A world whose clock is the sandbox's once that takes it. */
interface AheadWorld {
  readonly at: number
  readonly world: EngineWorld
  readonly clock: LateClock
}

/**
 * Creates templates for a sandbox that shares none with others: each world that was prepared is taken as it is, once. A fork of it
 * would have to be copied when it is written to.
 */
export function createOwnTemplates(): Templates {
  const ahead = new Set<AheadWorld>()
  const find = ({ service }: Mock, { scenario, seed, now, at = now() }: ScenarioStart) =>
    [...ahead].find(({ world, at: madeAt }) => {
      const isOfScenario = world.scenario === scenario && world.seed === seed
      return world.service === service && isOfScenario && madeAt === at
    })
  return {
    createWorld: (mock, start) => {
      const made = find(mock, start)
      if (made === undefined) return mock.createWorld(start)
      ahead.delete(made)
      made.clock.follow(start.now)
      return made.world
    },
    *prepare(mock, start) {
      const { now, at = now() } = start
      const clock = createLateClock(at)
      const world = yield* mock.makeWorld({ ...start, now: clock.now })
      const made = { at, world, clock }
      ahead.add(made)
      return () => {
        if (ahead.delete(made)) world.release()
      }
    },
  }
}
