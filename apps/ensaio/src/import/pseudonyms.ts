// Made-up details in place of people's own, by the order in which they are met: nothing leads back to the originals, and the
// same recording gives the same fixtures.
import type { Pseudonyms } from '@ensaio/mock-kit'
import { BRAZILIAN_NAMES, createPermutation, toCpf } from '@ensaio/synthetic-data'

/** Of a phone number this many digits tell whose it is; those before tell the country and the area. */
const OWN_DIGITS = 8

/** Steps through a list that have no common divisor with its length, so that neighbours differ. */
const [FIRST_STEP, LAST_STEP] = [37, 101]

/** Creates a fresh set of pseudonyms. */
export function createPseudonyms(): Pseudonyms {
  const numbers = createPermutation(10 ** OWN_DIGITS, 1)
  const name = remember(
    (text) => fold(text),
    (text, index) => likeCase(text, nameOf(index, text.trim().split(/\s+/).length)),
  )
  return {
    name,
    phone: remember(digitsOf, (text, index) => {
      const digits = String(numbers.of(index)).padStart(OWN_DIGITS, '0')
      return replaceLastDigits(text, digits)
    }),
    email: remember(fold, (_, index) => `${asMailbox(nameOf(index, 2))}${index + 1}@example.com`),
    document: remember(digitsOf, (text, index) =>
      digitsOf(text).length === CPF_DIGITS
        ? replaceLastDigits(text, toCpf(100_000_000 + numbers.of(index)))
        : scramble(text, index),
    ),
    code: remember((text) => text, scramble),
    text: remember((text) => text, writeOver),
  }
}

const CPF_DIGITS = 11

/** Replaces each text once, and remembers it by its key. */
function remember(
  keyOf: (text: string) => string,
  replace: (text: string, index: number) => string,
): (text: string) => string {
  const indexes = new Map<string, number>()
  return (text) => {
    if (text.trim() === '') return text
    const key = keyOf(text)
    const index = indexes.get(key) ?? indexes.size
    indexes.set(key, index)
    return replace(text, index)
  }
}

function fold(text: string): string {
  return text.trim().toLowerCase()
}

function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, '')
}

/** Names of one word, so that a name has as many words as the one before it. */
const isOneWord = (name: string): boolean => !name.includes(' ')
const GIVEN = BRAZILIAN_NAMES.given.filter(isOneWord)
const LAST = BRAZILIAN_NAMES.last.filter(isOneWord)

/** A name of so many words. */
function nameOf(index: number, words: number): string {
  const surnames = Array.from(
    { length: words - 1 },
    (_, word) => LAST[(index * LAST_STEP + word) % LAST.length],
  )
  return [GIVEN[(index * FIRST_STEP) % GIVEN.length], ...surnames].join(' ')
}

function likeCase(text: string, name: string): string {
  if (text === text.toUpperCase()) return name.toUpperCase()
  return text === text.toLowerCase() ? name.toLowerCase() : name
}

function asMailbox(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z ]/g, '')
    .replaceAll(' ', '.')
}

/** Puts digits in place of the last ones of a text, from the end on; what stands between them stays. */
function replaceLastDigits(text: string, digits: string): string {
  let left = digits.length
  return [...text]
    .toReversed()
    .map((letter) => {
      if (left === 0 || !/\d/.test(letter)) return letter
      left -= 1
      return digits[left] ?? letter
    })
    .toReversed()
    .join('')
}

/** A UUID, or another key of many hexadecimal digits. */
const HEXADECIMAL = /^[\da-f-]{16,}$/i

/** Replaces letters by letters of the same case, and digits by digits; what is hexadecimal stays so. */
function scramble(text: string, index: number): string {
  const letters = HEXADECIMAL.test(text) ? 6 : 26
  const turn = (letter: string, place: number, first: string, count: number): string =>
    String.fromCodePoint(
      (first.codePointAt(0) ?? 0) + ((index * 31 + place * 17 + letter.length) % count),
    )
  return [...text]
    .map((letter, place) => {
      if (/\d/.test(letter)) return turn(letter, place, '0', 10)
      if (/\p{Lu}/u.test(letter)) return turn(letter, place, 'A', letters)
      return /\p{L}/u.test(letter) ? turn(letter, place, 'a', letters) : letter
    })
    .join('')
}

/** Words of no meaning for anybody, by their length. */
const FILLERS = [
  '',
  'a',
  'de',
  'que',
  'para',
  'sobre',
  'quando',
  'contato',
  'conversa',
  'mensagens',
]

/** Writes a text over: each word by one of its length, each number by another. */
function writeOver(text: string, index: number): string {
  return text.replaceAll(/[\p{L}\p{M}]+|\d+/gu, (word) => {
    if (/^\d/.test(word)) return scramble(word, index)
    const letters = [...word]
    const filler = (FILLERS[letters.length] ?? '').padEnd(letters.length, 'x')
    return letters.map((letter, place) => likeCase(letter, filler[place] ?? 'x')).join('')
  })
}
