import { expect, test } from 'vitest'
import { draw } from './draw.ts'

test('draws one in so many, another one at each turn, and all of them over the turns', () => {
  const items = ['a', 'b', 'c', 'd', 'e', 'f', 'g']

  expect(draw(items, 3, 0)).toEqual(['a', 'd', 'g'])
  expect(draw(items, 3, 4)).toEqual(['b', 'e'])
  expect([0, 1, 2].flatMap((turn) => draw(items, 3, turn)).toSorted()).toEqual(items)
})

test('draws one at least where there is any', () => {
  expect(draw(['a', 'b'], 23, 3)).toEqual(['b'])
  expect(draw([], 23, 3)).toEqual([])
})

test('draws all where each is wanted', () => {
  expect(draw(['a', 'b'], 1, 5)).toEqual(['a', 'b'])
})
