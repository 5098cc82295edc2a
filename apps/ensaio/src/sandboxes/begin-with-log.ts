// The beginning of a sandbox that takes up many records which its log has to have: they are written down in slices before it is there.
import type { EngineWorld, PausingWork, Sandbox } from '@ensaio/mock-kit'
import type { SandboxStart } from './sandbox-pool.ts'

/** Begins logs before their sandboxes. */
export interface LogBeginner {
  /** True where a log would have to be told so much of the world that others had to wait. */
  isLarge(world: EngineWorld): boolean
  /**
   * Begins the log of a sandbox that is to come with worlds that it takes up, and pauses on the way. Returns a function that deletes
   * it again, if the sandbox does not come. @throws LogError
   */
  begin(name: string, worlds: readonly EngineWorld[]): PausingWork<() => void>
}

/** The start of a sandbox that takes up large worlds. */
export interface LargeStart {
  readonly start: Pick<SandboxStart, 'base'>
  /** See `LogBeginner.begin`. */
  beginLog(name: string): PausingWork<() => void>
  /** Gives the memory back that is held until the sandbox is there. */
  release(): void
}

/** Returns `undefined` where a log is told at once what the sandbox takes up. */
export function findLarge(
  { base, takes = [] }: SandboxStart,
  logs: LogBeginner,
): LargeStart | undefined {
  const isLarge = (world: EngineWorld): boolean => logs.isLarge(world)
  const isLargeBase = base?.mocks.some(({ service }) => isLarge(base.world(service))) === true
  const held = isLargeBase ? holdBase(base) : undefined
  const large = [...(held?.worlds ?? []), ...takes].filter(isLarge)
  if (large.length === 0) return undefined
  return {
    start: held === undefined ? {} : { base: held.base },
    beginLog: (name) => logs.begin(name, large),
    release: () => held?.worlds.forEach((world) => world.release()),
  }
}

export interface CreateOptions {
  /** The names that are taken by sandboxes to come. */
  readonly coming: Set<string>
  /** Called before the sandbox is there, and may throw. */
  readonly check: () => void
  readonly create: (start: SandboxStart) => Sandbox
}

/** Creates a sandbox that takes up large worlds, and pauses on the way. What is given up half way leaves nothing. */
export function* createLarge(
  start: SandboxStart & { readonly name: string },
  large: LargeStart,
  { coming, check, create }: CreateOptions,
): PausingWork<Sandbox> {
  const { name } = start
  coming.add(name)
  let giveUp: (() => void) | undefined
  try {
    giveUp = yield* large.beginLog(name)
    check()
    coming.delete(name)
    const sandbox = create({ ...start, ...large.start })
    giveUp = undefined
    return sandbox
  } finally {
    coming.delete(name)
    giveUp?.()
    large.release()
  }
}

/** Holds a sandbox as it is now: requests change it, or delete it, while its worlds are written down. */
function holdBase(sandbox: Sandbox): {
  readonly base: Sandbox
  readonly worlds: readonly EngineWorld[]
} {
  const { worlds, clock, faults } = sandbox.save()
  const { deliverySettings, deliveriesPaused, pausedTargets } = sandbox
  const world = (of: string): EngineWorld =>
    worlds.find(({ service }) => service === of) ?? sandbox.world(of)
  const base = Object.create(sandbox, {
    world: { value: world },
    clock: { value: { ...sandbox.clock, mode: clock.mode, now: () => clock.at } },
    faults: { value: { ...sandbox.faults, toJSON: () => faults } },
    deliverySettings: { value: deliverySettings },
    deliveriesPaused: { value: deliveriesPaused },
    pausedTargets: { value: pausedTargets },
  }) as Sandbox // all else is the sandbox's own
  return { base, worlds }
}
