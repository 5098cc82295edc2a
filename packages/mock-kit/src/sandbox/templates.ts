import type { Mock, WorldOptions } from '../definition/mock.ts'
import type { EngineWorld } from '../world/engine-world.ts'

/** Templates that are kept: three services in a few scenarios. */
const TEMPLATES_MAX = 12

/** The age, in milliseconds of sandbox time, up to which a template is as good as new on a clock that moves by itself. */
const AGE_MS_MAX = 60_000

/**
 * Makes worlds of scenarios. A world of the same scenario and seed as one before is a fork of it: most tests of a project begin
 * alike, and to make up the same people again takes most of the time.
 */
export interface Templates {
  /**
   * Creates a world of a scenario, for a sandbox whose clock shows `at` and then either stands still or moves by itself. On one
   * that moves, the scenario may be up to a minute old.
   *
   * @throws UnknownNameError when there is no such scenario
   */
  createWorld(mock: Mock, options: WorldOptions & { readonly isFrozen: boolean }): EngineWorld
}

interface Template {
  readonly key: string
  readonly at: number
  readonly world: EngineWorld
}

export function createTemplates(): Templates {
  // Those that were asked for last stand last.
  let templates: readonly Template[] = []
  return {
    createWorld: (mock, { scenario, seed, sandbox, now, room, isFrozen }) => {
      const at = now()
      const key = `${mock.service} ${scenario} ${seed}`
      const ageMsMax = isFrozen ? 0 : AGE_MS_MAX
      const known = templates.find(
        (one) => one.key === key && one.at <= at && at - one.at <= ageMsMax,
      )
      const shared = room && { room }
      const world =
        known?.world ??
        mock.createWorld({ scenario, seed, sandbox: 'template', now: () => at, ...shared })
      const used = known ?? { key, at, world }
      templates = [...templates.filter((one) => one !== used), used]
      for (const { world: old } of templates.slice(0, -TEMPLATES_MAX)) old.release()
      templates = templates.slice(-TEMPLATES_MAX)
      return world.fork({ sandbox, now, ...shared })
    },
  }
}
