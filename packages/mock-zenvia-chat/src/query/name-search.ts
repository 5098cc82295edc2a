import { BRAZILIAN_NAMES } from '@ensaio/synthetic-data'

/** A condition on the numbers of names. */
export type NameCondition = (nameNumber: number) => boolean

/**
 * Creates a condition that names contain a pattern. Each part of names is searched once, so that a million rows only look their
 * parts up. A pattern that may reach over several parts is compared with the whole name, if its words are in the parts.
 */
export function searchNames(
  pattern: string,
  contains: (pattern: string) => (text: string) => boolean,
): NameCondition {
  const hasPattern = contains(pattern)
  if (!/[\s%_\\]/.test(pattern)) return inParts(hasPattern)
  const isWhole: NameCondition = (number) => hasPattern(BRAZILIAN_NAMES.fullNameOf(number))
  // A backslash takes the meaning from the next character, and so moves the borders of words.
  if (pattern.includes('\\')) return isWhole
  const words = pattern.split(/[\s%_]+/).filter((word) => word !== '')
  const conditions = words.map((word) => inParts(contains(word)))
  return (number) => conditions.every((isIn) => isIn(number)) && isWhole(number)
}

function inParts(has: (text: string) => boolean): NameCondition {
  const { given, middle, last, partsOf } = BRAZILIAN_NAMES
  const [inGiven, inMiddle, inLast] = [mark(given, has), mark(middle, has), mark(last, has)]
  return (number) => {
    const [first, second, third] = partsOf(number)
    return inGiven[first] === 1 || inMiddle[second] === 1 || inLast[third] === 1
  }
}

/** Returns an array with a one for each text that has it. */
function mark(texts: readonly string[], has: (text: string) => boolean): Uint8Array {
  return Uint8Array.from(texts, (text) => Number(has(text)))
}
