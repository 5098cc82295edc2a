import { describe, expect, test } from 'vitest'
import { createRandom } from '../testing/create-random.ts'
import { ARGENTINE_NAMES } from './argentina.ts'
import { BRAZILIAN_NAMES } from './brazil.ts'
import { parseNames } from './name-list.ts'
import { givenIndexOf, lastIndexOf, lazyPeopleNames, middleIndexOf } from './people-names.ts'
import type { PeopleNames } from './people-names.ts'
import { AMERICAN_NAMES } from './united-states.ts'

const PEOPLE = 40_000

const drawn = (names: PeopleNames, seed = 1, count = PEOPLE): readonly number[] => {
  const random = createRandom(seed)
  return Array.from({ length: count }, () => names.draw(random))
}

const shareOf = (names: PeopleNames, isMeant: (lastName: string, firstName: string) => boolean) =>
  drawn(names).filter((number) => {
    const { firstName, lastName } = names.nameOf(number)
    return isMeant(lastName, firstName)
  }).length / PEOPLE

describe.each([
  ['Brazil', BRAZILIAN_NAMES],
  ['Argentina', ARGENTINE_NAMES],
  ['the United States', AMERICAN_NAMES],
])('the names of %s', (_, names) => {
  test('list no part twice, and every part is a name', () => {
    for (const parts of [names.given, names.middle.slice(1), names.last]) {
      expect(parts.filter((part, index) => parts.indexOf(part) !== index)).toEqual([])
      expect(parts.filter((part) => !/^[\p{L}'. ]+$/u.test(part) || part !== part.trim())).toEqual(
        [],
      )
    }
  })

  test('are the same for the same source, and others for another', () => {
    expect(drawn(names, 5, 50)).toEqual(drawn(names, 5, 50))
    expect(drawn(names, 5, 50)).not.toEqual(drawn(names, 6, 50))
  })

  test('consist of the parts that their number stands for', () => {
    for (const number of drawn(names, 2, 500)) {
      const [given, middle] = [givenIndexOf(number), middleIndexOf(number)]
      const { firstName, lastName } = names.nameOf(number)
      const parts = [names.given[given], names.middle[middle], names.last[lastIndexOf(number)]]

      expect(names.fullNameOf(number)).toBe(parts.filter((part) => part !== '').join(' '))
      expect(names.fullNameOf(number)).toBe(`${firstName} ${lastName}`)
    }
  })

  test('are those of as many women as men, and tell which', () => {
    const women = drawn(names).filter((number) => names.nameOf(number).gender === 'female')

    expect(women.length / PEOPLE).toBeGreaterThan(0.48)
    expect(women.length / PEOPLE).toBeLessThan(0.52)
    for (const number of drawn(names, 3, 500)) {
      const { firstName, gender } = names.nameOf(number)
      expect([firstName, names.genderOf(firstName)]).toEqual([firstName, gender])
    }
  })
})

test("Brazil's surnames are as common as its census says", () => {
  const isLast = (name: string) => (lastName: string) => lastName.split(' ').at(-1) === name

  // 16.8 % of all people have Silva among their surnames, and 10.5 % Santos.
  const [silva, santos, camargo] = ['Silva', 'Santos', 'Camargo'].map((name) =>
    shareOf(BRAZILIAN_NAMES, isLast(name)),
  )
  expect(silva).toBeGreaterThan(0.13)
  expect(silva).toBeLessThan(0.22)
  expect(santos).toBeGreaterThan(0.08)
  expect(santos).toBeLessThan(0.15)
  expect(camargo).toBeLessThan(0.01)
  expect(camargo).toBeGreaterThan(0.0003)
})

test("Argentina's first ten surnames have a tenth of its people, as its registry says", () => {
  const first = new Set(
    'González Rodríguez Gómez Fernández López Martínez Díaz Pérez Sánchez Romero'.split(' '),
  )
  const share = shareOf(ARGENTINE_NAMES, (lastName) => first.has(lastName.split(' ').at(-1) ?? ''))

  expect(share).toBeGreaterThan(0.1)
  expect(share).toBeLessThan(0.3)
})

test('Brazilians have given names that go together, particles, and sometimes two surnames', () => {
  const names = drawn(BRAZILIAN_NAMES).map((number) => BRAZILIAN_NAMES.nameOf(number))
  const share = (isMeant: (name: (typeof names)[number]) => boolean): number =>
    names.filter(isMeant).length / PEOPLE

  expect(share(({ firstName }) => firstName.includes(' '))).toBeGreaterThan(0.1)
  expect(share(({ lastName }) => /\b(?:da|de|do|dos) /.test(lastName))).toBeGreaterThan(0.25)
  expect(share(({ lastName }) => lastName.replace(/d[aeo]s? /, '').includes(' '))).toBeGreaterThan(
    0.3,
  )
  expect(
    names.filter(({ lastName }) => /^(?:d[aeo]s? )?(\S+) (?:d[aeo]s? )?\1$/.test(lastName)),
  ).toEqual([])
})

test('tells the gender by the first one of two given names, and none of an unknown name', () => {
  expect(BRAZILIAN_NAMES.genderOf('Maria Eduarda')).toBe('female')
  expect(BRAZILIAN_NAMES.genderOf('João Benedito')).toBe('male')
  expect(BRAZILIAN_NAMES.genderOf('Zoë')).toBeUndefined()
})

test('a list names the entry that has no weight', () => {
  expect(() => parseNames('Ana:3 Bia')).toThrow(
    'Failed to read a list of names: "Bia" has no weight. Write it as Name:weight.',
  )
})

test('the names of a country are put together once, and only when they are needed', () => {
  let made = 0
  const names = lazyPeopleNames(() => {
    made += 1
    const list = [['Ana', 1]] as const
    return { female: list, male: [['Rui', 1]], middle: { names: list, share: 0 }, last: list }
  })

  expect(made).toBe(0)
  expect(names.nameOf(names.draw({ float: () => 0 })).firstName).toBe('Ana')
  expect([names.given, names.genderOf('Rui'), made]).toEqual([['Ana', 'Rui'], 'male', 1])
})
