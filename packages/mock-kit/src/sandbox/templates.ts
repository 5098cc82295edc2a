import { runAtOnce } from '../clock/slices.ts'
import type { PausingWork } from '../clock/slices.ts'
import type { Mock, WorldOptions } from '../definition/mock.ts'
import type { EngineWorld } from '../world/engine-world.ts'
import type { MemoryRoom } from '../world/record-memory.ts'

/** Templates that are kept: three services in a few scenarios. */
const TEMPLATES_MAX = 12

/** The memory that they may take together, in bytes: a large scenario of each service. */
const TEMPLATES_BYTES_MAX = 256 * 1024 * 1024

/** The age, in milliseconds of sandbox time, up to which a template is as good as new on a clock that moves by itself. */
const AGE_MS_MAX = 60_000

/**
 * Makes worlds of scenarios. A world of the same scenario and seed as one before is a fork of it: most tests of a project begin
 * alike, and making up the same people again takes most of the time.
 */
export interface Templates {
  /**
   * Creates a world of a scenario, for a sandbox whose clock shows `at` and then either stands still or moves by itself. On one
   * that moves, the scenario may be up to a minute old.
   *
   * @throws UnknownNameError when there is no such scenario
   */
  createWorld(mock: Mock, options: TemplateOptions): EngineWorld
  /**
   * Makes what `createWorld` forks when it is asked for the same instant, and pauses on the way; a template that is there is as
   * good. It stays until the returned function is called.
   */
  prepare(mock: Mock, options: TemplateOptions): PausingWork<() => void>
}

/** The start of a world, and the instant as of which its scenario is made. */
export interface ScenarioStart extends WorldOptions {
  /** In milliseconds since 1970. @default that of the clock */
  readonly at?: number | undefined
}

type TemplateOptions = ScenarioStart & { readonly isFrozen: boolean }

interface Template {
  readonly key: string
  readonly at: number
  readonly world: EngineWorld
  readonly bytes: number
  /** The number of those who prepared it and have still to come for it. */
  waiting: number
}

/** @param room the memory for all worlds; where it is full, templates go first. @default they stay until there are too many */
export function createTemplates(room?: MemoryRoom): Templates {
  // Those that were asked for last stand last.
  let templates: readonly Template[] = []
  const keyOf = (mock: Mock, { scenario, seed }: TemplateOptions): string =>
    `${mock.service} ${scenario} ${seed}`
  const find = (mock: Mock, options: TemplateOptions): Template | undefined => {
    const key = keyOf(mock, options)
    const at = instantOf(options)
    const ageMsMax = options.isFrozen ? 0 : AGE_MS_MAX
    return templates.find((one) => one.key === key && one.at <= at && at - one.at <= ageMsMax)
  }
  const make = function* (mock: Mock, options: TemplateOptions): PausingWork<Template> {
    const { scenario, seed, room: worldRoom, overdraftBytes } = options
    const at = instantOf(options)
    const shared = { ...(worldRoom && { room: worldRoom }) }
    const limit = overdraftBytes === undefined ? {} : { overdraftBytes }
    const place = { scenario, seed, sandbox: 'template', now: () => at, ...shared, ...limit }
    const world = yield* mock.makeWorld(place)
    return { key: keyOf(mock, options), at, world, bytes: world.recordBytes(), waiting: 0 }
  }
  const drop = (dropped: readonly Template[]): void => {
    templates = templates.filter((one) => !dropped.includes(one))
    for (const { world } of dropped) world.release()
  }
  const use = (used: Template): void => {
    templates = [...templates.filter((one) => one !== used), used]
    drop(templates.slice(0, -TEMPLATES_MAX).filter(isFree))
    let excess = templates.reduce((sum, { bytes }) => sum + bytes, -TEMPLATES_BYTES_MAX)
    drop(
      templates.slice(0, -1).filter((one) => {
        const goes = isFree(one) && excess > 0
        if (goes) excess -= one.bytes
        return goes
      }),
    )
  }
  /** Keeps a template until the returned function is called. */
  const hold = (template: Template): (() => void) => {
    template.waiting += 1
    use(template)
    let isHeld = true
    return () => {
      if (isHeld) template.waiting -= 1
      isHeld = false
    }
  }
  room?.onFull(() => drop(templates.filter(isFree)))
  return {
    createWorld: (mock, options) => {
      const { sandbox, now, room: worldRoom } = options
      const used = find(mock, options) ?? runAtOnce(make(mock, options))
      use(used)
      return used.world.fork({ sandbox, now, ...(worldRoom && { room: worldRoom }) })
    },
    *prepare(mock, options) {
      const making = make(mock, options)
      try {
        // Another caller may have made the same meanwhile.
        for (let used = find(mock, options); ; used = find(mock, options)) {
          const step = used === undefined ? making.next() : making.return(used)
          if (step.done === true) return hold(step.value)
          yield
        }
      } finally {
        making.return(undefined as never) // what is given up half way gives its memory back
      }
    },
  }
}

function instantOf({ at, now }: TemplateOptions): number {
  return at ?? now()
}

function isFree({ waiting }: Template): boolean {
  return waiting === 0
}
