import type { Random } from '../world/random.ts'
import type { Decided, FaultRule } from './fault-rule.ts'
import { isHit } from './fault-timing.ts'

/** A rule at work. */
export interface FaultEntry<Facts, Effect> {
  readonly rule: FaultRule & { readonly effect: Effect }
  /** Its place among all rules that were ever added. */
  readonly ordinal: number
  readonly isMatch: (facts: Facts) => boolean
  readonly random: Random
  matched: number
  hits: number
}

interface Fault<Effect extends { readonly kind: string }> {
  readonly ruleId: string
  readonly effect: Decided<Effect>
}

/** The rules about one kind of thing, requests or deliveries, in order. */
export interface RuleList<Facts, Effect extends { readonly kind: string }> {
  readonly entries: readonly FaultEntry<Facts, Effect>[]
  add(entry: FaultEntry<Facts, Effect>): void
  remove(id: string): boolean
  clear(): void
  take(facts: Facts): readonly Fault<Effect>[]
}

const NO_FAULTS: readonly never[] = Object.freeze([])

/** @param isFinal tells whether nothing is left to disturb after an effect */
export function createRuleList<Facts, Effect extends { readonly kind: string }>(
  isFinal: (effect: Decided<Effect>) => boolean,
): RuleList<Facts, Effect> {
  let entries: readonly FaultEntry<Facts, Effect>[] = []
  const takeFrom = (facts: Facts): readonly Fault<Effect>[] => {
    const faults: Fault<Effect>[] = []
    for (const entry of entries) {
      if (!entry.isMatch(facts) || !countAndDecide(entry)) continue
      const effect = decideEffect(entry.rule.effect, entry.random)
      faults.push({ ruleId: entry.rule.id, effect })
      if (isFinal(effect)) break
    }
    return faults
  }
  return {
    get entries() {
      return entries
    },
    add: (entry) => {
      entries = [...entries, entry]
    },
    remove: (id) => {
      const before = entries.length
      entries = entries.filter(({ rule }) => rule.id !== id)
      return entries.length < before
    },
    clear: () => {
      entries = []
    },
    take: (facts) => (entries.length === 0 ? NO_FAULTS : takeFrom(facts)),
  }
}

function countAndDecide<Facts, Effect>(entry: FaultEntry<Facts, Effect>): boolean {
  const isStruck = isHit(entry.rule.when ?? {}, entry, entry.random)
  entry.matched += 1
  if (isStruck) entry.hits += 1
  return isStruck
}

/** Draws what an effect leaves to chance: the length of a delay that has two bounds. */
function decideEffect<Effect extends { readonly kind: string }>(
  effect: Effect,
  random: Random,
): Decided<Effect> {
  const { fromMs, toMs } = effect as { readonly fromMs?: number; readonly toMs?: number }
  // Only a delay has bounds, which TypeScript can't tell of a generic.
  if (fromMs === undefined || toMs === undefined) return effect as Decided<Effect>
  return { kind: 'delay', ms: random.integer(fromMs, toMs) }
}
