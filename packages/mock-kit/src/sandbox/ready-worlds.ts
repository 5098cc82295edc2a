import { createLateClock } from '../clock/clock.ts'
import type { LateClock } from '../clock/clock.ts'
import type { PausingWork } from '../clock/slices.ts'
import type { Mock } from '../definition/mock.ts'
import type { EngineWorld } from '../world/engine-world.ts'

/** Worlds that were made before their sandbox, which takes each of them once. */
export interface ReadyWorlds {
  /** Returns the world of a service, whose clock is that of the sandbox from now on; `undefined` where none is ready. */
  take(service: string, now: () => number): EngineWorld | undefined
  /** Gives the memory of those back that nobody has taken. */
  letGo(): void
}

export interface ReadyOptions {
  readonly mocks: readonly Mock[]
  /** The instant of their clocks until they are taken, in milliseconds since 1970. */
  readonly at: number
  /** Makes the world of a service; `undefined` where none is to be ready. */
  readonly make: (mock: Mock, now: () => number) => PausingWork<EngineWorld> | undefined
}

/** Makes worlds for a sandbox, and pauses on the way. What is given up half way gives its memory back. */
export function* makeReadyWorlds({ mocks, at, make }: ReadyOptions): PausingWork<ReadyWorlds> {
  const ready = new Map<string, { readonly world: EngineWorld; readonly clock: LateClock }>()
  const letGo = (): void => {
    for (const { world } of ready.values()) world.release()
    ready.clear()
  }
  let isMade = false
  try {
    for (const mock of mocks) {
      const clock = createLateClock(at)
      const making = make(mock, clock.now)
      if (making !== undefined) ready.set(mock.service, { world: yield* making, clock })
    }
    isMade = true
  } finally {
    if (!isMade) letGo()
  }
  return {
    take: (service, now) => {
      const taken = ready.get(service)
      ready.delete(service)
      taken?.clock.follow(now)
      return taken?.world
    },
    letGo,
  }
}
