/** A quick source of randomness that can be set to any seed: each interaction is told from a seed of its own. */
export interface Dice {
  /** Begins anew. The same seed gives the same throws. */
  reseed(seed: number): void
  /** A number in [0, 1). */
  float(): number
  /** A whole number from 0, below `count`. */
  below(count: number): number
  chance(probability: number): boolean
  /** Whole seconds, at least 1, mostly short and sometimes long, of this mean. */
  seconds(mean: number): number
}

/** The longest of the drawn times, in means: a wait may be long, but no wait lasts for ever. */
const MEANS_MAX = 8

/** Mulberry32: small, fast, and good enough for stories. The world's own random source would take ten times as long. */
export function createDice(seed = 0): Dice {
  let state = seed | 0
  const float = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
  return {
    reseed: (next) => {
      state = next | 0
    },
    float,
    below: (count) => Math.floor(float() * count),
    chance: (probability) => float() < probability,
    seconds: (mean) => Math.max(1, Math.round(Math.min(-Math.log(1 - float()), MEANS_MAX) * mean)),
  }
}

/** A seed made of two numbers, far from those of their neighbours. */
export function mixSeed(seed: number, number: number): number {
  let mixed = Math.imul(seed ^ Math.imul(number + 1, 0x9e3779b1), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
