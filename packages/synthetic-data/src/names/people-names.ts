import type { RandomSource } from '../random/random-source.ts'
import { createWeightedTable } from '../random/weighted-table.ts'
import type { NameList } from './name-list.ts'

export type Gender = 'female' | 'male'

/** A name in its parts. */
export interface PersonName {
  readonly gender: Gender
  /** One given name, or two that are used together. */
  readonly firstName: string
  /** One surname or more, with their particles. */
  readonly lastName: string
}

/**
 * The names of the people of a country. Each name has a number, so that a table of people need not hold their names. A name
 * consists of a given name, a middle one or none, and a last name.
 */
export interface PeopleNames {
  readonly given: readonly string[]
  /** The first one is empty. */
  readonly middle: readonly string[]
  readonly last: readonly string[]
  /** Draws the number of a name, each name as likely as it is common in the country. */
  draw(random: RandomSource): number
  /** Returns the indexes of a name's parts. */
  partsOf(number: number): readonly [given: number, middle: number, last: number]
  nameOf(number: number): PersonName
  /** Returns the whole name, parts separated by spaces. */
  fullNameOf(number: number): string
  /** Returns the gender that most bearers of a first name have; `undefined` for an unknown one. */
  genderOf(firstName: string): Gender | undefined
}

export interface PeopleNamesOptions {
  readonly female: NameList
  readonly male: NameList
  /** Names between the given name and the last one, and the share of people who have one. */
  readonly middle: { readonly names: NameList; readonly share: number }
  readonly last: NameList
}

/** Returns the names of a country, which are put together when somebody first needs them. */
export function lazyPeopleNames(options: () => PeopleNamesOptions): PeopleNames {
  let made: PeopleNames | undefined
  const names = (): PeopleNames => (made ??= createPeopleNames(options()))
  return {
    get given() {
      return names().given
    },
    get middle() {
      return names().middle
    },
    get last() {
      return names().last
    },
    draw: (random) => names().draw(random),
    partsOf: (number) => names().partsOf(number),
    nameOf: (number) => names().nameOf(number),
    fullNameOf: (number) => names().fullNameOf(number),
    genderOf: (firstName) => names().genderOf(firstName),
  }
}

/** Creates the names of a country. Half of its people are women. */
function createPeopleNames({ female, male, middle, last }: PeopleNamesOptions): PeopleNames {
  const lists = {
    given: [...shareOf(female, 0.5), ...shareOf(male, 0.5)],
    middle: [['', 1 - middle.share] as const, ...shareOf(middle.names, middle.share)],
    last,
  }
  const [given, middles, lasts] = [
    lists.given.map(toName),
    lists.middle.map(toName),
    lists.last.map(toName),
  ]
  const [givenTable, middleTable, lastTable] = [
    createWeightedTable(lists.given.map(toWeight)),
    createWeightedTable(lists.middle.map(toWeight)),
    createWeightedTable(lists.last.map(toWeight)),
  ]
  const [middleShift, lastShift] = shiftsOf(given.length, middles.length, lasts.length)
  const [givenMask, middleMask] = [(1 << middleShift) - 1, (1 << (lastShift - middleShift)) - 1]
  const surnames = { middle: middles.map(toSurname), last: lasts.map(toSurname) }
  const genders = gendersOf(female, male)
  const partsOf: PeopleNames['partsOf'] = (number) => [
    number & givenMask,
    (number >> middleShift) & middleMask,
    number >> lastShift,
  ]
  const textsOf = (number: number): readonly [string, string] => {
    const [first, second, third] = partsOf(number)
    const [middleName, lastName] = [middles[second] ?? '', lasts[third] ?? '']
    return [given[first] ?? '', middleName === '' ? lastName : `${middleName} ${lastName}`]
  }
  return {
    given,
    middle: middles,
    last: lasts,
    draw: (random) => {
      const first = givenTable.indexAt(random.float())
      const second = middleTable.indexAt(random.float())
      const third = lastTable.indexAt(random.float())
      // Nobody has the same surname twice: the one in the middle stays away.
      const isTwice = second > 0 && surnames.middle[second] === surnames.last[third]
      return first | (isTwice ? 0 : second << middleShift) | (third << lastShift)
    },
    partsOf,
    nameOf: (number) => {
      const [firstName, lastName] = textsOf(number)
      const gender = partsOf(number)[0] < female.length ? 'female' : 'male'
      return { gender, firstName, lastName }
    },
    fullNameOf: (number) => textsOf(number).join(' '),
    genderOf: (firstName) => genders.get(firstName) ?? genders.get(firstName.split(' ')[0] ?? ''),
  }
}

/** Numbers of names are 32 bits with a sign, and none is negative. */
const NUMBER_BITS_MAX = 31

/** Returns where the index of the middle name and that of the last name begin in a number: parts of bits are told apart fastest. */
function shiftsOf(given: number, middle: number, last: number): readonly [number, number] {
  const [forGiven, forMiddle, forLast] = [bitsFor(given), bitsFor(middle), bitsFor(last)]
  if (forGiven + forMiddle + forLast <= NUMBER_BITS_MAX) return [forGiven, forGiven + forMiddle]
  throw new RangeError(
    `Failed to number names: ${given} given, ${middle} middle and ${last} last names take more than ${NUMBER_BITS_MAX} bits. Leave some out.`,
  )
}

/** Returns the number of bits that the indexes of so many take. */
function bitsFor(count: number): number {
  return 32 - Math.clz32(count - 1)
}

function toName([name]: NameList[number]): string {
  return name
}

function toWeight([, weight]: NameList[number]): number {
  return weight
}

/** Scales the weights so that their sum is `share`. */
function shareOf(list: NameList, share: number): NameList {
  const total = list.reduce((sum, [, weight]) => sum + weight, 0)
  return list.map(([name, weight]) => [name, (weight / total) * share])
}

/** Returns a surname without its particles. */
function toSurname(name: string): string | undefined {
  return name.split(' ').at(-1)
}

/** A name that both have belongs to those who have it more often. */
function gendersOf(female: NameList, male: NameList): ReadonlyMap<string, Gender> {
  const weights = new Map(female)
  return new Map<string, Gender>([
    ...female.map(([name]) => [name, 'female'] as const),
    ...male
      .filter(([name, weight]) => weight > (weights.get(name) ?? 0))
      .map(([name]) => [name, 'male'] as const),
  ])
}
