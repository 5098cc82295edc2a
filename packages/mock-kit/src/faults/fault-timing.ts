import type { Random } from '../world/random.ts'
import type { FaultTiming } from './fault-rule.ts'

/** Counts how often a rule was asked and how often it struck. */
export interface FaultCounts {
  /** Requests or deliveries that fit the rule. */
  readonly matched: number
  /** Those of them that it disturbed. */
  readonly hits: number
}

/**
 * Decides whether a match is hit.
 * @param counts before this match
 */
export function isHit(timing: FaultTiming, counts: FaultCounts, random: Random): boolean {
  const { after = 0, every = 1, probability, first = Infinity } = timing
  const place = counts.matched + 1 - after
  if (place < 1 || place % every !== 0 || counts.hits >= first) return false
  return probability === undefined || random.chance(probability)
}
