import { readFile } from 'node:fs'
import { expect, test } from 'vitest'
import { systemTurn } from './system-timers.ts'

test('a turn comes after what was due before it, also where it is asked for while requests are answered', async () => {
  let hasRun = false
  // What is read comes in the same phase of the event loop as requests do.
  await new Promise<void>((resolve, reject) =>
    readFile(new URL(import.meta.url), (error) => {
      setTimeout(() => (hasRun = true), 0)
      const start = performance.now()
      while (performance.now() - start < 2);
      if (error) reject(error)
      else systemTurn().then(resolve, reject)
    }),
  )
  expect(hasRun).toBe(true)
})

test('of those who wait, each has a turn of its own, in their order', async () => {
  const order: string[] = []
  const turn = (name: string): Promise<void> => systemTurn().then(() => void order.push(name))
  const first = turn('first')
  const others = ['second', 'third'].map(turn)
  await first
  setTimeout(() => order.push('due'), 0)
  const start = performance.now()
  while (performance.now() - start < 2);
  await Promise.all(others)
  expect(order).toEqual(['first', 'due', 'second', 'third'])
})
