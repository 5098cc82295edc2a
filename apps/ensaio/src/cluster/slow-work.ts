// Finds out which work takes seconds: a scenario of many records keeps the process from renewing its membership.
import type { LogState } from '@ensaio/mock-kit/log'
import type { Membership } from './cluster-store.ts'

/** Work that takes longer, in milliseconds, may take several seconds on a machine that is busy. */
const SLOW_MS = 500

/** Kinds that are remembered, such as scenarios with their seeds. */
const KINDS_MAX = 1_000

/** The kind of work that may always be slow, whatever was measured before. */
export const ANY_LENGTH = 'any length'

export interface SlowWork {
  /**
   * Does work; it counts as busy work where its kind is slow or has not been measured yet.
   * @param kind absent where it is known to be fast
   */
  run<Result>(
    membership: Pick<Membership, 'whileBusy'>,
    kind: string | undefined,
    work: () => Promise<Result>,
  ): Promise<Result>
}

/** Returns the kind of work that opening a sandbox with this log is. */
export function kindOf({ worlds }: Pick<LogState, 'worlds'>): string {
  const origins = [...worlds.values()].map(({ origin }) =>
    origin.kind === 'scenario' ? `${origin.scenario} ${origin.seed}` : origin.kind,
  )
  return JSON.stringify(origins)
}

export function createSlowWork(stopwatchMs: () => number): SlowWork {
  const durationsMs = new Map<string, number>()
  return {
    run: (membership, kind, work) => {
      if (kind === undefined) return work()
      if (kind === ANY_LENGTH) return membership.whileBusy(work)
      const measured = async () => {
        const startedMs = stopwatchMs()
        const result = await work()
        if (durationsMs.size >= KINDS_MAX) durationsMs.clear()
        durationsMs.set(kind, stopwatchMs() - startedMs)
        return result
      }
      const isSlow = (durationsMs.get(kind) ?? Infinity) > SLOW_MS
      return isSlow ? membership.whileBusy(measured) : measured()
    },
  }
}
