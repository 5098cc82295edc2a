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
  /** Returns the number of the name that three draws of 32 bits stand for, as `draw` does. */
  numberAt(givenBits: number, middleBits: number, lastBits: number): number
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
    numberAt: (given, middle, last) => names().numberAt(given, middle, last),
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
  checkBits(given.length, middles.length, lasts.length)
  const surnames = lasts.map(toSurname)
  const surnameOfMiddle = Int16Array.from(middles, (name) =>
    name === '' ? -1 : surnames.indexOf(toSurname(name)),
  )
  const surnameOfLast = Int16Array.from(surnames, (name) => surnames.indexOf(name))
  const genders = gendersOf(female, male)
  const numberAt: PeopleNames['numberAt'] = (givenBits, middleBits, lastBits) => {
    const first = givenTable.indexOfBits(givenBits)
    const third = lastTable.indexOfBits(lastBits)
    const second = middleTable.indexOfBits(middleBits)
    // Nobody has the same surname twice: the one in the middle stays away.
    const isTwice = surnameOfMiddle[second] === surnameOfLast[third]
    return first | (isTwice ? 0 : second << GIVEN_BITS) | (third << LAST_SHIFT)
  }
  const textsOf = (number: number): readonly [string, string] => {
    const middleName = middles[middleIndexOf(number)] ?? ''
    const lastName = lasts[lastIndexOf(number)] ?? ''
    return [
      given[givenIndexOf(number)] ?? '',
      middleName === '' ? lastName : `${middleName} ${lastName}`,
    ]
  }
  return {
    given,
    middle: middles,
    last: lasts,
    draw: (random) => numberAt(drawBits(random), drawBits(random), drawBits(random)),
    numberAt,
    nameOf: (number) => {
      const [firstName, lastName] = textsOf(number)
      const gender = givenIndexOf(number) < female.length ? 'female' : 'male'
      return { gender, firstName, lastName }
    },
    fullNameOf: (number) => textsOf(number).join(' '),
    genderOf: (firstName) => genders.get(firstName) ?? genders.get(firstName.split(' ')[0] ?? ''),
  }
}

/** A name's number consists of the indexes of its parts, as bits: to divide took longer than all else. */
const GIVEN_BITS = 10
const MIDDLE_BITS = 10
const LAST_BITS = 11
const LAST_SHIFT = GIVEN_BITS + MIDDLE_BITS

/** Returns the index of the given name in a number. */
export function givenIndexOf(number: number): number {
  return number & ((1 << GIVEN_BITS) - 1)
}

/** Returns the index of the middle name in a number; 0 stands for none. */
export function middleIndexOf(number: number): number {
  return (number >> GIVEN_BITS) & ((1 << MIDDLE_BITS) - 1)
}

/** Returns the index of the last name in a number. */
export function lastIndexOf(number: number): number {
  return number >> LAST_SHIFT
}

function checkBits(given: number, middle: number, last: number): void {
  if (given <= 1 << GIVEN_BITS && middle <= 1 << MIDDLE_BITS && last <= 1 << LAST_BITS) return
  throw new RangeError(
    `Failed to number names: there are ${given} given, ${middle} middle and ${last} last names. Leave some out.`,
  )
}

function drawBits(random: RandomSource): number {
  return Math.floor(random.float() * 2 ** 32) | 0
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
