import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRecentKeys } from './recent-keys.ts'

const keyLists = fc.array(fc.integer({ min: 0, max: 30 }).map(String))
const counts = fc.integer({ min: 1, max: 10 })

test('takes a key for new that it never met', () => {
  fc.assert(
    fc.property(keyLists, counts, (keys, countMin) => {
      const recent = createRecentKeys(countMin)
      const distinct = [...new Set(keys)]

      expect(distinct.map((key) => recent.add(key))).toEqual(distinct.map(() => true))
    }),
  )
})

test('knows again whatever was among the last keys', () => {
  fc.assert(
    fc.property(keyLists, counts, (keys, countMin) => {
      const recent = createRecentKeys(countMin)
      const added = keys.filter((key) => recent.add(key))
      const last = added.slice(-countMin)

      expect(last.map((key) => recent.add(key))).toEqual(last.map(() => false))
    }),
  )
})

test('forgets what lies more than twice as many keys back', () => {
  const recent = createRecentKeys(2)

  for (const key of ['a', 'b', 'c', 'd', 'e']) recent.add(key)

  expect(recent.add('a')).toBe(true)
})
