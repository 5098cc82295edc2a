import { at, defined } from '@ensaio/mock-kit'

/** A fast source of randomness that can be set to any seed: each interaction is simulated from a seed of its own. */
export interface SeededRandom {
  /** Restarts it. The same seed gives the same numbers. */
  reseed(seed: number): void
  /** Returns a number in [0, 1). */
  float(): number
  /** Returns a whole number from 0 to `count` - 1. */
  below(count: number): number
  /** Returns one of the values. @throws RangeError when there are none */
  pick<Value>(values: ArrayLike<Value>): Value
  chance(probability: number): boolean
  /** Returns whole seconds, at least 1, exponentially distributed around the mean. */
  seconds(mean: number): number
}

/** Drawn times stay below this many means: a wait may be long, but not endless. */
const MEANS_MAX = 8
/** The share of an exponential distribution below the bound. Drawing within it gathers no waits at the bound. */
const SHARE_BELOW_MAX = 1 - Math.exp(-MEANS_MAX)

/** Exact, as it is a power of two. */
const PER_UINT32 = 1 / 0x1_0000_0000

/** Creates a Mulberry32 generator: small, and ten times as fast as the world's own random source. */
export function createSeededRandom(seed = 0): SeededRandom {
  let state = seed | 0
  const float = (): number => {
    state = (state + STEP) | 0
    return fractionOf(state)
  }
  return {
    reseed: (next) => {
      state = next | 0
    },
    float,
    below: (count) => Math.floor(float() * count),
    pick: (values) => defined(values[Math.floor(float() * values.length)]),
    chance: (probability) => float() < probability,
    seconds: (mean) => {
      // Rounded into an integer, with which V8 counts on faster than with what Math.round returns.
      const seconds = (-Math.log(1 - float() * SHARE_BELOW_MAX) * mean + 0.5) | 0
      return seconds < 1 ? 1 : seconds
    },
  }
}

/** The state of Mulberry32 grows by this with each number. */
const STEP = 0x6d2b79f5

function fractionOf(state: number): number {
  return (bitsOf(state) >>> 0) * PER_UINT32
}

/** Returns the 32 bits that a state gives. */
function bitsOf(state: number): number {
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return mixed ^ (mixed >>> 14)
}

/** Returns the number that a source with this seed gives as its n-th, counted from 1: as fast as can be, where a million are drawn. */
export function nthFloat(seed: number, n: number): number {
  return fractionOf((seed + Math.imul(n, STEP)) | 0)
}

/** Returns the 32 bits from which a source with this seed makes its n-th number: a whole number with a sign. */
export function nthBits(seed: number, n: number): number {
  return bitsOf((seed + Math.imul(n, STEP)) | 0)
}

/** Mixes two numbers into a seed; neighbouring numbers give seeds far apart. */
export function mixSeed(seed: number, number: number): number {
  let mixed = Math.imul(seed ^ Math.imul(number + 1, 0x9e3779b1), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

const SLOTS = 256

/** Repeats each index as often as its weight says, so that one `pick` draws an index by weight. */
export function repeatByWeight(weights: readonly number[]): Uint8Array {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const slots = new Uint8Array(SLOTS)
  let index = 0
  let reached = at(weights, 0)
  for (let slot = 0; slot < SLOTS; slot += 1) {
    while (index < weights.length - 1 && reached <= ((slot + 0.5) / SLOTS) * total) {
      index += 1
      reached += at(weights, index)
    }
    slots[slot] = index
  }
  return slots
}
