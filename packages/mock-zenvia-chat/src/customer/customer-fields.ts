// The fields that customers have.
import { mixSeed } from '../simulation/seeded-random.ts'

/** The bits of what a customer has. The second of two of a kind is the bit above the first. */
export const HAS = {
  phone: 1,
  secondPhone: 2,
  mail: 4,
  secondMail: 8,
  externalId: 16,
  facebook: 32,
  marketplace: 64,
  telegram: 128,
  document: 256,
  photo: 512,
  group: 1024,
} as const

/** Shares of the customers who have a field, besides those who write by it; of seconds, the shares of those who have the first. */
const SHARE: Readonly<Record<keyof typeof HAS, number>> = {
  phone: 0.4,
  secondPhone: 0.08,
  mail: 0.5,
  secondMail: 0.08,
  externalId: 0.35,
  facebook: 0.05,
  marketplace: 0.05,
  telegram: 0.03,
  document: 0.45,
  photo: 0.3,
  group: 0.25,
}

const FIRSTS = HAS.phone | HAS.mail
const SECONDS = FIRSTS << 1

/** The number of patterns that customers follow: drawing one field after the other takes several times as long. A power of two. */
const PATTERNS = 4_096

let patterns: Uint16Array | undefined

/** Makes up the patterns: each field is in as many as its share says, spread by a step of its own, so that no field depends on another. */
function makePatterns(): Uint16Array {
  const made = new Uint16Array(PATTERNS)
  for (const [name, bit] of Object.entries(HAS)) {
    const count = SHARE[name as keyof typeof HAS] * PATTERNS // the keys of both are the same
    // An odd step comes to each pattern once.
    const [step, first] = [mixSeed(bit, 1) | 1, mixSeed(bit, 2)]
    for (let turn = 0; turn < count; turn += 1) {
      const pattern = (first + Math.imul(turn, step)) & (PATTERNS - 1)
      made[pattern] = (made[pattern] ?? 0) | bit
    }
  }
  return made
}

/**
 * Draws what a customer has.
 * @param draw whole number of a customer, whose last twelve bits are used
 * @param certain bits of what the customer has in any case
 */
export function drawFields(draw: number, certain: number): number {
  patterns ??= makePatterns()
  const has = (patterns[draw & (PATTERNS - 1)] ?? 0) | certain
  // Without a first there is no second.
  return has & (((has & FIRSTS) << 1) | ~SECONDS)
}
