import { createPermutation } from '../random/permutation.ts'

const BODY_DIGITS = 9

/** The numbers of eight digits that are not all the same: 111.111.111-11 has valid check digits, and counts as invalid. */
const REPDIGIT = 11_111_111
const SIZE = 9 * (REPDIGIT - 1)

/** CPFs, the numbers of Brazil's taxpayers, for people with consecutive numbers. */
export interface CpfBook {
  /** The number of people that it has a CPF for. */
  readonly size: number
  /** Returns the CPF of a person who was registered in the state of the area code. No two people have the same one. */
  cpfOf(person: number, areaCode: string): string
}

/** Creates the CPFs of a seed: a permutation of all numbers of eight digits, then the digit of the region. */
export function createCpfBook(seed: number): CpfBook {
  const permutation = createPermutation(SIZE, seed)
  return {
    size: SIZE,
    cpfOf: (person, areaCode) => {
      const digits = eightDigitsAt(permutation.of(person))
      return toCpf(digits * 10 + regionOf(areaCode))
    },
  }
}

/** Returns the number of eight digits at an index, in order, without those whose digits are all the same. */
export function eightDigitsAt(index: number): number {
  return index + 1 + Math.floor(index / (REPDIGIT - 1))
}

/** Converts a number of up to nine digits to a CPF with valid check digits. */
export function toCpf(number: number): string {
  const body = String(number).padStart(BODY_DIGITS, '0')
  const first = checkDigit(body)
  return `${body}${first}${checkDigit(`${body}${first}`)}`
}

/** Weights the last digit by 2 and each one before it by one more; the remainder modulo 11 gives the check digit. */
function checkDigit(digits: string): number {
  let sum = 0
  for (let index = 0; index < digits.length; index += 1) {
    sum += (digits.charCodeAt(index) - ZERO) * (digits.length + 1 - index)
  }
  return ((sum * 10) % 11) % 10
}

const ZERO = '0'.charCodeAt(0)

/** The regions of the revenue service by the first digit of an area code; where states of several regions share it, by the code. */
const REGIONS_BY_FIRST_DIGIT = [0, 8, 7, 6, 9, 0, 1, 5, 4, 2] as const
const REGIONS_BY_CODE: Readonly<Record<string, number>> = {
  '68': 2,
  '69': 2,
  '85': 3,
  '86': 3,
  '88': 3,
  '89': 3,
  '98': 3,
  '99': 3,
}

/** Returns the digit of the region in which the area lies: the ninth one of a CPF. */
function regionOf(areaCode: string): number {
  return REGIONS_BY_CODE[areaCode] ?? REGIONS_BY_FIRST_DIGIT[Number(areaCode[0])] ?? 0
}
