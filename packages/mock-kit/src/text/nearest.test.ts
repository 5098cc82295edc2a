import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { didYouMean, nearest } from './nearest.ts'

test('finds a name that was mistyped', () => {
  expect(nearest('createOrUpdateLaed', ['listChats', 'createOrUpdateLead'])).toEqual([
    'createOrUpdateLead',
  ])
})

test('finds a name of which a part was left out', () => {
  expect(nearest('createLead', ['createOrUpdateLead', 'deleteList'])).toContain(
    'createOrUpdateLead',
  )
})

test('prefers a name of which parts were left out to one that only looks alike', () => {
  expect(nearest('createPet', ['getPet', 'createOrUpdatePet'])[0]).toBe('createOrUpdatePet')
})

test('finds a path that lacks its trailing slash', () => {
  expect(nearest('POST /json', ['POST /json/', 'GET /v1/prospects'])).toEqual(['POST /json/'])
})

test('takes upper and lower case as the same', () => {
  expect(nearest('MESSAGE', ['message'])).toEqual(['message'])
})

test('suggests nothing when every name is far off', () => {
  expect(nearest('xyz', ['createOrUpdateLead', 'message'])).toEqual([])
})

test('suggests nothing when there is no name', () => {
  expect(nearest('message', [])).toEqual([])
})

test('puts the nearest first, and names of the same distance in order of the alphabet', () => {
  expect(nearest('leads', ['leadx', 'lead', 'leads', 'leada'])).toEqual(['leads', 'lead', 'leada'])
})

test('says what was probably meant', () => {
  expect(didYouMean('createLead', ['createOrUpdateLead'])).toBe('Did you mean createOrUpdateLead?')
})

test('lists what there is when nothing is near, within bounds', () => {
  const known = Array.from({ length: 12 }, (_, index) => `name${index}`)

  expect(didYouMean('?', known.slice(0, 2))).toBe('Name one of name0, name1.')
  expect(didYouMean('?', known)).toMatch(/name9 \(and 2 more\)\.$/)
  expect(didYouMean('?', [])).toBe('There is none to name.')
})

test('a name always finds itself first', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ maxLength: 20 }), { minLength: 1, maxLength: 10 }),
      (names) => {
        const [name = ''] = names
        const [first] = nearest(name, names)

        expect(first?.toLowerCase()).toBe(name.toLowerCase())
      },
    ),
  )
})

test('compares a hostile name by its beginning only', () => {
  expect(nearest('a'.repeat(1_000_000), ['a'.repeat(200)])).toHaveLength(1)
})
