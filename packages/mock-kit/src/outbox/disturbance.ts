import type { DeliveryFault } from '../faults/fault-rule.ts'
import type { Postponement } from './delivery.ts'

/** A delivery that is to be overtaken waits so long at most, in sandbox time: perhaps none comes after it. */
export const REORDER_WAIT_MS_MAX = 60_000

/** What the faults make of one attempt; `faults` are the ids of those that touched it. */
export type Disturbance =
  | { readonly kind: 'drop'; readonly fault: string; readonly faults: readonly string[] }
  | { readonly kind: 'postpone'; readonly until: number; readonly postponement: Postponement }
  | {
      readonly kind: 'send'
      /** How often the bytes go out, 1 without faults. */
      readonly copies: number
      readonly isCorrupt: boolean
      readonly faults: readonly string[]
    }

/**
 * Plans an attempt. Faults that make it wait come first, one wait after the other; what remains is kept for the
 * time after the wait, so that no rule is asked, and counted, twice.
 * @param now milliseconds since 1970, on the sandbox clock
 */
export function planDisturbance(
  faults: readonly DeliveryFault[],
  now: number,
  applied: readonly string[] = [],
): Disturbance {
  const touched = [...applied, ...faults.map(({ ruleId }) => ruleId)]
  const drop = faults.find(({ effect }) => effect.kind === 'drop')
  if (drop !== undefined) return { kind: 'drop', fault: drop.ruleId, faults: touched }
  const waiting = faults.find(({ effect }) => effect.kind === 'delay' || effect.kind === 'reorder')
  if (waiting === undefined) {
    return { kind: 'send', copies: copiesOf(faults), isCorrupt: isCorrupt(faults), faults: touched }
  }
  const { effect, ruleId } = waiting
  return {
    kind: 'postpone',
    until: now + (effect.kind === 'delay' ? effect.ms : REORDER_WAIT_MS_MAX),
    postponement: {
      applied: [...applied, ruleId],
      remaining: faults.filter((fault) => fault !== waiting),
      ...(effect.kind === 'reorder' && { behind: effect.behind }),
    },
  }
}

/** Cuts the bytes in the middle. */
export function corrupted(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return bytes.subarray(0, bytes.byteLength >> 1)
}

function copiesOf(faults: readonly DeliveryFault[]): number {
  return Math.max(
    1,
    ...faults.map(({ effect }) => (effect.kind === 'duplicate' ? effect.times : 1)),
  )
}

function isCorrupt(faults: readonly DeliveryFault[]): boolean {
  return faults.some(({ effect }) => effect.kind === 'corrupt')
}
