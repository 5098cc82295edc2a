import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus, xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus'
import { defined } from '../list/at.ts'

/** The state of a random source: plain numbers, so that a snapshot can carry it. */
export type RandomState = readonly number[]

/**
 * A seeded source of randomness. The same seed and the same calls give the same values.
 * It is not a cryptographic source.
 */
export interface Random {
  /** A number in [0, 1). */
  float(): number
  /** A whole number from `from` to `to`, both included. */
  integer(from: number, to: number): number
  /** True with the given probability (0 to 1). */
  chance(probability: number): boolean
  /** One of the items, each as likely as the others. @throws RangeError for an empty list. */
  pick<Item>(items: readonly Item[]): Item
  /** One of the items, as likely as its weight says. @throws RangeError when all weights are 0. */
  weighted<Item>(choices: readonly (readonly [item: Item, weight: number])[]): Item
  /** A string of lower-case hexadecimal digits. */
  hex(length: number): string
  /** A whole number that fits a 32-bit seed, for libraries that take one. */
  seed(): number
  state(): RandomState
}

/** Makes a random source from a seed and, if given, a label that tells it from others of the same seed. */
export function createRandom(seed: number, label = ''): Random {
  return newSource(hashOn(HASH_BEGINNING, `${seed}/`), label)
}

/**
 * Returns a function that makes a random source from a seed and a label.
 * @param prefix the beginning of all labels, which is read once
 */
export function createRandoms(seed: number, prefix: string): (label: string) => Random {
  const begun = hashOn(HASH_BEGINNING, `${seed}/${prefix}`)
  return (label) => newSource(begun, label)
}

/** @param begun the hash of what comes before the label */
function newSource(begun: number, label: string): SeededRandom {
  return new SeededRandom(xoroshiro128plus(finishHash(hashOn(begun, label))))
}

/** Makes a random source that goes on where the one with this state stood. */
export function restoreRandom(state: RandomState): Random {
  return new SeededRandom(xoroshiro128plusFromState(state))
}

const HEX_CODES = Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0))

/** Makes the numbers that a source draws from. */
type Generator = ReturnType<typeof xoroshiro128plus>

/** A class, for each message and each person of a simulated day has a source of its own: as functions it would be ten objects. */
class SeededRandom implements Random {
  #generator: Generator
  // Asked for around each unit of work, and hardly one draws.
  #state: RandomState | undefined

  constructor(generator: Generator) {
    this.#generator = generator
  }

  float(): number {
    this.#state = undefined
    return uniformFloat64(this.#generator)
  }

  integer(from: number, to: number): number {
    this.#state = undefined
    return uniformInt(this.#generator, from, to)
  }

  chance(probability: number): boolean {
    return this.float() < probability
  }

  pick<Item>(items: readonly Item[]): Item {
    return itemAt(items, items.length === 0 ? 0 : this.integer(0, items.length - 1))
  }

  weighted<Item>(choices: readonly (readonly [item: Item, weight: number])[]): Item {
    return pickWeighted(choices, this.float())
  }

  hex(length: number): string {
    this.#state = undefined
    const codes: number[] = []
    // The last bits of a draw, as `integer` takes them.
    while (codes.length < length) codes.push(defined(HEX_CODES[this.#generator.next() & 15]))
    return String.fromCharCode(...codes)
  }

  seed(): number {
    this.#state = undefined
    return this.#generator.next()
  }

  state(): RandomState {
    return (this.#state ??= this.#generator.getState())
  }

  /** Puts the source back. */
  restore(to: RandomState): void {
    this.#generator = xoroshiro128plusFromState(to)
    this.#state = undefined
  }
}

function pickWeighted<Item>(
  choices: readonly (readonly [item: Item, weight: number])[],
  draw: number,
): Item {
  // By index: each activity of a simulated day is drawn here, and a destructured pair is an iterator.
  let total = 0
  for (const choice of choices) total += choice[1]
  let left = draw * total
  for (const choice of choices) if ((left -= choice[1]) < 0) return choice[0]
  throw new RangeError('Failed to pick: all weights are 0. Give at least one choice a weight.')
}

function itemAt<Item>(items: readonly Item[], index: number): Item {
  if (index >= items.length) {
    throw new RangeError('Failed to pick: the list is empty. Give at least one item.')
  }
  // The bound was checked above; the item itself may be undefined where Item allows it.
  return items[index] as Item
}

// 32-bit FNV-1a, then the finaliser of MurmurHash3: labels that differ in their last sign alone are far apart.

const HASH_BEGINNING = 0x811c9dc5

/** Returns the hash of a text that goes on after the one hashed before. */
function hashOn(before: number, text: string): number {
  let value = before
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  }
  return value
}

function finishHash(hash: number): number {
  let value = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return value ^ (value >>> 16)
}

/** The source of a world's new values: its random source and its sequence, as plain data. */
export interface EntropyState {
  readonly random: RandomState
  readonly sequence: number
}

/** The random source and the sequence of one world; a rollback puts them back. */
export interface Entropy {
  /** Always the same object, so that it can be kept. */
  readonly random: Random
  /** A whole number, larger than any before. */
  nextSequence(): number
  save(): EntropyState
  restore(state: EntropyState): void
}

export function createEntropy(seed: number, label: string): Entropy {
  const random = newSource(hashOn(HASH_BEGINNING, `${seed}/`), label)
  let sequence = 0
  let saved: EntropyState = { random: random.state(), sequence }
  return {
    random,
    nextSequence: () => (sequence += 1),
    save: () => {
      const state = random.state()
      // Each unit of work looks twice, and hardly one draws.
      if (saved.random !== state || saved.sequence !== sequence) saved = { random: state, sequence }
      return saved
    },
    restore: (state) => {
      random.restore(state.random)
      sequence = state.sequence
    },
  }
}
