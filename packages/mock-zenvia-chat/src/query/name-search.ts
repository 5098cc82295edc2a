import { BRAZILIAN_NAMES, givenIndexOf, lastIndexOf, middleIndexOf } from '@ensaio/synthetic-data'

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
  // Each name has a blank between its parts, and whatever a part of a text contains, the text does.
  if (hasPattern(' ')) return () => true
  const [, before, after] = /^([^\s%_\\]*) ([^\s%_\\]*)$/.exec(pattern) ?? []
  if (before !== undefined && after !== undefined) {
    const [isIn, isAcross] = [inParts(hasPattern), acrossParts(before, after, contains)]
    return (number) => isAcross(number) || isIn(number)
  }
  const isWhole: NameCondition = (number) => hasPattern(BRAZILIAN_NAMES.fullNameOf(number))
  // A backslash takes the meaning from the next character, and so moves the borders of words.
  if (pattern.includes('\\')) return isWhole
  const words = pattern.split(/[\s%_]+/).filter((word) => word !== '')
  const conditions = words.map((word) => inParts(contains(word)))
  return (number) => conditions.every((isIn) => isIn(number)) && isWhole(number)
}

function inParts(has: (text: string) => boolean): NameCondition {
  const { given, middle, last } = BRAZILIAN_NAMES
  const [inGiven, inMiddle, inLast] = [mark(given, has), mark(middle, has), mark(last, has)]
  return (number) => {
    const [first, second] = [givenIndexOf(number), middleIndexOf(number)]
    return inGiven[first] === 1 || inMiddle[second] === 1 || inLast[lastIndexOf(number)] === 1
  }
}

/** Stands where a part ends, to look for what is there; no name has it. */
const EDGE = '\0'

/** Creates the condition that one text ends a part, and the other begins the next. */
function acrossParts(
  before: string,
  after: string,
  contains: (pattern: string) => (text: string) => boolean,
): NameCondition {
  const { given, middle, last } = BRAZILIAN_NAMES
  const [isEnd, isBeginning] = [contains(`${before}${EDGE}`), contains(`${EDGE}${after}`)]
  const ending = (texts: readonly string[]): Uint8Array =>
    mark(texts, (text) => isEnd(`${text}${EDGE}`))
  const beginning = (texts: readonly string[]): Uint8Array =>
    mark(texts, (text) => isBeginning(`${EDGE}${text}`))
  const [givenEnds, middleBegins] = [ending(given), beginning(middle)]
  const [middleEnds, lastBegins] = [ending(middle), beginning(last)]
  return (number) => {
    const [first, second] = [givenIndexOf(number), middleIndexOf(number)]
    const third = lastIndexOf(number)
    // The first of the middle ones is none at all.
    if (second === 0) return givenEnds[first] === 1 && lastBegins[third] === 1
    return (
      (givenEnds[first] === 1 && middleBegins[second] === 1) ||
      (middleEnds[second] === 1 && lastBegins[third] === 1)
    )
  }
}

/** Returns an array with a one for each text that has it. */
function mark(texts: readonly string[], has: (text: string) => boolean): Uint8Array {
  return Uint8Array.from(texts, (text) => Number(has(text)))
}
