/** A bijection of the whole numbers below `size`: two numbers never have the same image. */
export interface Permutation {
  readonly size: number
  /** Returns the image of a whole number below `size`. */
  of(number: number): number
}

/**
 * Creates the permutation that a seed chooses: a Feistel network over the next even number of bits, walked again until the image lies below
 * `size`. `size` is at most 2^30.
 */
export function createPermutation(size: number, seed: number): Permutation {
  const halfBits = Math.max(1, Math.ceil(Math.log2(size) / 2))
  const mask = (1 << halfBits) - 1
  const keyOf = (round: number): number => mix(seed ^ mix(round)) | 0
  const [first, second, third, fourth] = [keyOf(1), keyOf(2), keyOf(3), keyOf(4)]
  // The rounds one by one, as a loop takes half as long again. Each changes one half by the other.
  const step = (number: number): number => {
    let left = number >>> halfBits
    let right = number & mask
    left ^= mix(right ^ first) & mask
    right ^= mix(left ^ second) & mask
    left ^= mix(right ^ third) & mask
    right ^= mix(left ^ fourth) & mask
    return (left << halfBits) | right
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
