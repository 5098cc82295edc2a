import type { Random } from '../world/random.ts'
import { decideEffect } from './decide-effect.ts'
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
export interface FaultLane<Facts, Effect extends { readonly kind: string }> {
  readonly entries: readonly FaultEntry<Facts, Effect>[]
  add(entry: FaultEntry<Facts, Effect>): void
  remove(id: string): boolean
  clear(): void
  take(facts: Facts): readonly Fault<Effect>[]
}

const NO_FAULTS: readonly never[] = Object.freeze([])

/** Effects after which nothing is left to disturb. */
const FINAL: ReadonlySet<string> = new Set(['status', 'reset', 'silence', 'drop'])

export function createFaultLane<Facts, Effect extends { readonly kind: string }>(): FaultLane<
  Facts,
  Effect
> {
  let entries: readonly FaultEntry<Facts, Effect>[] = []
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
    take: (facts) => (entries.length === 0 ? NO_FAULTS : takeFrom(entries, facts)),
  }
}

function takeFrom<Facts, Effect extends { readonly kind: string }>(
  entries: readonly FaultEntry<Facts, Effect>[],
  facts: Facts,
): readonly Fault<Effect>[] {
  const faults: Fault<Effect>[] = []
  for (const entry of entries) {
    if (!entry.isMatch(facts) || !countAndDecide(entry)) continue
    const { id, effect } = entry.rule
    faults.push({ ruleId: id, effect: decideEffect<Effect>(effect, entry.random) })
    if (FINAL.has(effect.kind)) break
  }
  return faults
}

function countAndDecide<Facts, Effect>(entry: FaultEntry<Facts, Effect>): boolean {
  const isStruck = isHit(entry.rule.when ?? {}, entry, entry.random)
  entry.matched += 1
  if (isStruck) entry.hits += 1
  return isStruck
}
