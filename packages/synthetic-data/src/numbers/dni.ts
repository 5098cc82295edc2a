import { createPermutation } from '../random/permutation.ts'

/** The DNIs, numbers of Argentina's identity cards, that adults of today have. */
const FIRST = 8_000_000
const COUNT = 38_000_000

/** DNIs for people with consecutive numbers. */
export interface DniBook {
  /** Returns the DNI of a person. No two people have the same one. */
  dniOf(person: number): string
}

/** Creates the DNIs of a seed. */
export function createDniBook(seed: number): DniBook {
  const permutation = createPermutation(COUNT, seed)
  return { dniOf: (person) => String(FIRST + permutation.of(person)) }
}
