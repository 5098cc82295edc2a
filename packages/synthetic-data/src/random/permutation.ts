/** A bijection of the whole numbers below `size`: two numbers never have the same image. */
export interface Permutation {
  readonly size: number
  /** Returns the image of a whole number below `size`. */
  of(number: number): number
}

const ROUNDS = 4

/**
 * Creates the permutation that a seed chooses: a Feistel network over the next even number of bits, walked again until the image lies below
 * `size`. `size` is at most 2^30.
 */
export function createPermutation(size: number, seed: number): Permutation {
  const halfBits = Math.max(1, Math.ceil(Math.log2(size) / 2))
  const mask = (1 << halfBits) - 1
  const keys = Array.from({ length: ROUNDS }, (_, round) => mix(seed ^ mix(round + 1)))
  const step = (number: number): number => {
    let left = number >>> halfBits
    let right = number & mask
    for (let round = 0; round < ROUNDS; round += 1) {
      const next = left ^ (mix(right ^ (keys[round] ?? 0)) & mask)
      left = right
      right = next
    }
    return ((left << halfBits) | right) >>> 0
  }
  return {
    size,
    of: (number) => {
      let image = step(number)
      while (image >= size) image = step(image)
      return image
    },
  }
}

/** Mixes the bits of a number: the finaliser of MurmurHash3. */
export function mix(number: number): number {
  let mixed = Math.imul(number ^ (number >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
