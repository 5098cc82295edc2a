import { expect, test } from 'vitest'
import { mutationsOf } from './mutations-of.ts'
import { sampleMutations } from './sample-mutations.ts'

const ofFile = (file: string) => mutationsOf('const x = [1, 2, 3, 4, 5, 6, 7, 8]', file)
const all = [...ofFile('a.ts'), ...ofFile('b.ts')]

test('a seed draws the same mutations each time, another seed others', () => {
  const drawn = sampleMutations(all, { seed: 1, count: 6 })

  expect(drawn).toHaveLength(6)
  expect(sampleMutations(all.toReversed(), { seed: 1, count: 6 })).toEqual(drawn)
  expect(sampleMutations(all, { seed: 2, count: 6 })).not.toEqual(drawn)
})

test('no mutation is drawn twice, and no more than there are', () => {
  expect(new Set(sampleMutations(all, { seed: 1, count: 100 })).size).toBe(16)
})

test('another file changes nothing in the order of the first', () => {
  const order = sampleMutations(ofFile('a.ts'), { seed: 1, count: 8 })

  expect(
    sampleMutations(all, { seed: 1, count: 16 }).filter(({ file }) => file === 'a.ts'),
  ).toEqual(order)
})
