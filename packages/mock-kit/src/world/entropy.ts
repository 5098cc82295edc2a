import { createRandom, restoreRandom } from './random.ts'
import type { Random, RandomState } from './random.ts'

/** What makes each of a world's values new: its random source and its sequence, as plain data. */
export interface EntropyState {
  readonly random: RandomState
  readonly sequence: number
}

/** The random source and the sequence of one world; a rollback puts them back. */
export interface Entropy {
  readonly random: Random
  /** A whole number, larger than any before. */
  nextSequence(): number
  save(): EntropyState
  restore(state: EntropyState): void
}

export function createEntropy(seed: number, label: string): Entropy {
  let random = createRandom(seed, label)
  let sequence = 0
  let saved: EntropyState = { random: random.state(), sequence }
  return {
    get random() {
      return random
    },
    nextSequence: () => (sequence += 1),
    save: () => {
      const state = random.state()
      // Each unit of work looks twice, and hardly one draws.
      if (saved.random !== state || saved.sequence !== sequence) saved = { random: state, sequence }
      return saved
    },
    restore: (state) => {
      random = restoreRandom(state.random)
      sequence = state.sequence
    },
  }
}
