import { expect, test } from 'vitest'
import { createSeededRandom } from '../simulation/seeded-random.ts'
import { expandTemplate } from './expand-template.ts'

const random = createSeededRandom(3)

function expandOften(template: string): readonly string[] {
  const texts = Array.from({ length: 200 }, () =>
    expandTemplate(template, random, (name) => name.toUpperCase()),
  )
  return [...new Set(texts)].toSorted()
}

test('chooses each alternative, nested and empty ones too, and fills in values', () => {
  expect(expandOften('[a|b[1|2|]|] {x}')).toEqual([' X', 'a X', 'b X', 'b1 X', 'b2 X'])
  expect(expandOften('plain')).toEqual(['plain'])
})

test('asks only for the values of chosen alternatives', () => {
  const names: string[] = []
  const text = expandTemplate('[{a}|{b}]', random, (name) => {
    names.push(name)
    return name
  })

  expect(names).toEqual([text])
})

test('refuses an open bracket', () => {
  expect(() => expandOften('[a|b')).toThrow(/a bracket is open/)
})
