// Which sandboxes take seconds to make: a scenario of many records keeps the process from renewing its membership.
import type { LogState } from '@ensaio/mock-kit/log'
import type { Membership } from './cluster-store.ts'

/** An opening that takes longer, in milliseconds, may take several seconds on a machine that is busy. */
const SLOW_MS = 500

/** Kinds that are remembered: scenarios with their seeds. */
const KINDS_MAX = 1_000

export interface SlowOpenings {
  /**
   * Opens a sandbox, as busy work where those of its kind are slow, or none was seen yet.
   * @param kind absent where it is known to be fast
   */
  open<Result>(
    membership: Pick<Membership, 'whileBusy'>,
    kind: string | undefined,
    open: () => Promise<Result>,
  ): Promise<Result>
}

/** Returns the kind of a sandbox that its log leads to. */
export function kindOf({ worlds }: Pick<LogState, 'worlds'>): string {
  const origins = [...worlds.values()].map(({ origin }) =>
    origin.kind === 'scenario' ? `${origin.scenario} ${origin.seed}` : origin.kind,
  )
  return JSON.stringify(origins)
}

export function createSlowOpenings(stopwatchMs: () => number): SlowOpenings {
  const durationsMs = new Map<string, number>()
  return {
    open: (membership, kind, open) => {
      if (kind === undefined) return open()
      const measured = async () => {
        const startedMs = stopwatchMs()
        const opened = await open()
        if (durationsMs.size >= KINDS_MAX) durationsMs.clear()
        durationsMs.set(kind, stopwatchMs() - startedMs)
        return opened
      }
      const isSlow = (durationsMs.get(kind) ?? Infinity) > SLOW_MS
      return isSlow ? membership.whileBusy(measured) : measured()
    },
  }
}
