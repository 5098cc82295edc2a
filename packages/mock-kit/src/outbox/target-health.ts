import type { EngineWorld } from '../world/engine-world.ts'

/** Timeouts in a row after which a target rests: a receiver that hangs once may be busy, one that hangs thrice hangs. */
export const TIMEOUTS_IN_A_ROW_MAX = 3

/** The time that a target rests before one delivery probes it, in machine time: a few times the timeout. */
export const PROBE_AFTER_MS = 30_000

/**
 * Remembers which targets hang, so that they hold up nothing else. It is about receivers in the real world and in
 * machine time, so it is not part of a snapshot: after a restart, the first deliveries find out again.
 */
export interface TargetHealth {
  /** True while the target rests. When the rest is over, the next delivery is a probe. */
  isSuspended(world: EngineWorld, target: string): boolean
  /** Notes how an attempt ended; true when the target rests from now on. */
  note(world: EngineWorld, target: string, timedOut: boolean): boolean
  resume(world: EngineWorld, target: string): void
  /** Ends the rest of all targets: the next delivery of each is a probe. */
  probeAll(): void
}

export interface TargetHealthOptions {
  /** Milliseconds of machine time. */
  readonly machineNow: () => number
}

interface Suspicion {
  readonly timeouts: number
  readonly restsUntil: number
  /** The number of times that all targets had been probed before. */
  readonly round: number
}

export function createTargetHealth({ machineNow }: TargetHealthOptions): TargetHealth {
  const suspicions = new WeakMap<EngineWorld, Map<string, Suspicion>>()
  let round = 0

  const suspect = (world: EngineWorld, target: string, suspicion: Suspicion): void => {
    const known = suspicions.get(world)
    if (known === undefined) suspicions.set(world, new Map([[target, suspicion]]))
    else known.set(target, suspicion)
  }

  return {
    isSuspended: (world, target) => {
      const suspicion = suspicions.get(world)?.get(target)
      return suspicion?.round === round && suspicion.restsUntil > machineNow()
    },
    note: (world, target, timedOut) => {
      if (!timedOut) {
        suspicions.get(world)?.delete(target)
        return false
      }
      const timeouts = (suspicions.get(world)?.get(target)?.timeouts ?? 0) + 1
      const rests = timeouts >= TIMEOUTS_IN_A_ROW_MAX
      const restsUntil = rests ? machineNow() + PROBE_AFTER_MS : 0
      suspect(world, target, { timeouts, restsUntil, round })
      return rests
    },
    resume: (world, target) => {
      suspicions.get(world)?.delete(target)
    },
    probeAll: () => {
      round += 1
    },
  }
}
