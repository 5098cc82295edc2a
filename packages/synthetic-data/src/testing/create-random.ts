import type { RandomSource } from '../random/random-source.ts'
import { mix } from '../random/permutation.ts'

/** Creates a source for tests: the same seed gives the same numbers. */
export function createRandom(seed: number): RandomSource {
  let count = 0
  return {
    float: () => {
      count += 1
      return mix(seed * 0x9e37 + Math.imul(count, 0x9e3779b1)) / 0x1_0000_0000
    },
  }
}
