import type { Random } from '../world/random.ts'
import type { Decided, DelayEffect } from './fault-rule.ts'

/** Draws what an effect leaves to chance: the length of a delay that has two bounds. */
export function decideEffect<Effect extends { readonly kind: string }>(
  effect: Effect,
  random: Random,
): Decided<Effect> {
  if (!isDelay(effect)) return effect as Decided<Effect> // not a delay: TypeScript can't narrow the generic by it
  return {
    kind: 'delay',
    ms: 'ms' in effect ? effect.ms : random.integer(effect.fromMs, effect.toMs),
  }
}

function isDelay(effect: { readonly kind: string }): effect is DelayEffect {
  return effect.kind === 'delay'
}
