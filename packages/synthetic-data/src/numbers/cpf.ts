import { createPermutation } from '../random/permutation.ts'

const DIGITS = 11

/** The numbers of eight digits that are not all the same: 111.111.111-11 has valid check digits, and counts as invalid. */
const REPDIGIT = 11_111_111
const SIZE = 9 * (REPDIGIT - 1)

/** CPFs, the numbers of Brazil's taxpayers, for people with consecutive numbers. */
export interface CpfBook {
  /** The number of people that it has a CPF for. */
  readonly size: number
  /** Returns the CPF of a person who was registered in the state of the area code. No two people have the same one. */
  cpfOf(person: number, areaCode: string): string
  /** Returns the eleven digits of the CPF as one number. */
  digitsOf(person: number, region: number): number
}

/** Creates the CPFs of a seed: a permutation of all numbers of eight digits, then the digit of the region. */
export function createCpfBook(seed: number): CpfBook {
  const permutation = createPermutation(SIZE, seed)
  const digitsOf = (person: number, region: number): number =>
    withCheckDigits(eightDigitsAt(permutation.of(person)) * 10 + region)
  return {
    size: SIZE,
    cpfOf: (person, areaCode) => toText(digitsOf(person, cpfRegionOf(areaCode))),
    digitsOf,
  }
}

/** Returns the number of eight digits at an index, in order, without those whose digits are all the same. */
export function eightDigitsAt(index: number): number {
  return index + 1 + Math.floor(index / (REPDIGIT - 1))
}

/** Converts a number of up to nine digits to a CPF with valid check digits. */
export function toCpf(number: number): string {
  return toText(withCheckDigits(number))
}

function toText(digits: number): string {
  return String(digits).padStart(DIGITS, '0')
}

/**
 * Adds the check digits. The first one weights the last digit by 2 and each one before it by one more, the second one does so with the
 * first behind them; the remainder modulo 11 gives the digit.
 */
function withCheckDigits(number: number): number {
  const thousands = (number / 1_000) | 0
  const millions = (number / 1_000_000) | 0
  const low = (number - thousands * 1_000) | 0
  const middle = (thousands - millions * 1_000) | 0
  const sumOfMiddle = sumOf(middle)
  const sumOfHigh = sumOf(millions)
  const digits = sumOf(low) + sumOfMiddle + sumOfHigh
  // Three digits further to the left, each weighs three more.
  const weighted =
    weightOf(low) + weightOf(middle) + 3 * sumOfMiddle + weightOf(millions) + 6 * sumOfHigh
  const first = checkDigitOf(weighted)
  return number * 100 + first * 10 + checkDigitOf(weighted + digits + first * 2)
}

/** The sums of the digits of numbers up to 999, and the sums of these digits weighted by 2 for the last one, 3 and 4. */
const SUMS = Uint8Array.from({ length: 1_000 }, (_, number) => {
  const [hundreds, tens, ones] = threeDigitsOf(number)
  return hundreds + tens + ones
})
const WEIGHTS = Uint8Array.from({ length: 1_000 }, (_, number) => {
  const [hundreds, tens, ones] = threeDigitsOf(number)
  return hundreds * 4 + tens * 3 + ones * 2
})

function threeDigitsOf(number: number): readonly [number, number, number] {
  return [Math.floor(number / 100), Math.floor(number / 10) % 10, number % 10]
}

function sumOf(number: number): number {
  return SUMS[number] ?? 0
}

function weightOf(number: number): number {
  return WEIGHTS[number] ?? 0
}

function checkDigitOf(sum: number): number {
  return ((sum * 10) % 11) % 10
}

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
export function cpfRegionOf(areaCode: string): number {
  return REGIONS_BY_CODE[areaCode] ?? REGIONS_BY_FIRST_DIGIT[Number(areaCode[0])] ?? 0
}
