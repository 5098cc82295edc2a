import { rowOf } from '../faults/delivery-effects.ts'
import type { DeliveryWait } from '../faults/delivery-effects.ts'
import type { DeliveryFault } from '../faults/fault-rule.ts'
import type { Postponement } from './delivery.ts'

/** The plan that faults make for one attempt; `faults` are the ids of those that touched it. */
export type AttemptPlan =
  | { readonly kind: 'drop'; readonly fault: string; readonly faults: readonly string[] }
  | { readonly kind: 'postpone'; readonly until: number; readonly postponement: Postponement }
  | {
      readonly kind: 'send'
      /** The number of times that the bytes go out, 1 without faults. */
      readonly copies: number
      readonly isCorrupt: boolean
      readonly faults: readonly string[]
    }

/**
 * Plans an attempt. Faults that make it wait come first, one wait after the other; what remains is kept for the
 * time after the wait, so that no rule is asked, and counted, twice.
 * @param now milliseconds since 1970, on the sandbox clock
 */
export function planAttempt(
  faults: readonly DeliveryFault[],
  now: number,
  applied: readonly string[] = [],
): AttemptPlan {
  const touched = [...applied, ...faults.map(({ ruleId }) => ruleId)]
  const drop = faults.find(({ effect }) => rowOf(effect).isFinal)
  if (drop !== undefined) return { kind: 'drop', fault: drop.ruleId, faults: touched }
  for (const fault of faults) {
    const wait = rowOf(fault.effect).wait?.(fault.effect)
    if (wait === undefined) continue
    const remaining = faults.filter((other) => other !== fault)
    return postpone(wait, now, { applied: [...applied, fault.ruleId], remaining })
  }
  const changes = faults.flatMap(({ effect }) => rowOf(effect).change?.(effect) ?? [])
  return {
    kind: 'send',
    copies: Math.max(1, ...changes.map(({ copies = 1 }) => copies)),
    isCorrupt: changes.some(({ isCorrupt }) => isCorrupt === true),
    faults: touched,
  }
}

function postpone(
  { ms, behind }: DeliveryWait,
  now: number,
  postponement: Postponement,
): AttemptPlan {
  return {
    kind: 'postpone',
    until: now + ms,
    postponement: { ...postponement, ...(behind !== undefined && { behind }) },
  }
}

/** Cuts the bytes in the middle. */
export function corrupted(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return bytes.subarray(0, bytes.byteLength >> 1)
}
