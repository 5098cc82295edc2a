import { expect, test } from 'vitest'
import { createBatches } from './batches.ts'

test('gives everything of one frame at once, and nothing twice', () => {
  const frames: (() => void)[] = []
  const taken: (readonly number[])[] = []
  const add = createBatches<number>(
    (work) => frames.push(work),
    (items) => taken.push(items),
  )

  add([1, 2])
  add([])
  add([3])
  frames.shift()?.()
  add([4])
  frames.shift()?.()

  expect(taken).toEqual([[1, 2, 3], [4]])
  expect(frames).toEqual([])
})
