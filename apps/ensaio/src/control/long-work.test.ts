import type { PausingWork } from '@ensaio/mock-kit'
import { expect, test } from 'vitest'
import { createLongWork } from './long-work.ts'

/** Opens a queue, and work each of whose steps takes 100 ms. */
function openLongWork() {
  let now = 0
  const log: string[] = []
  const makeRoom = async (): Promise<void> => void log.push('room')
  const { run } = createLongWork(() => now, makeRoom)
  const work = function* (name: string, steps: number): PausingWork<string> {
    try {
      for (let step = 1; step < steps; step += 1) {
        now += 100
        if (step > 20) throw new RangeError('too long')
        log.push(`${name}${step}`)
        yield
      }
      return name
    } finally {
      log.push(`${name} ends`)
    }
  }
  /** Lets others have their turn between two steps. */
  const inSlices = async <Result>(slices: PausingWork<Result>): Promise<Result> => {
    for (;;) {
      const step = slices.next()
      if (step.done === true) return step.value
      await Promise.resolve()
    }
  }
  return { log, start: (name: string, steps: number) => run(work(name, steps), inSlices) }
}

test('brief work is done at once, whatever else is long', async () => {
  const { log, start } = openLongWork()

  const long = start('a', 20)
  expect(await start('b', 2)).toBe('b')
  expect(log).not.toContain('a ends')
  expect(log).not.toContain('room')

  expect(await long).toBe('a')
})

test('of long work, one goes on at a time, when there is memory for it', async () => {
  const { log, start } = openLongWork()

  expect(await Promise.all([start('a', 7), start('b', 5)])).toEqual(['a', 'b'])

  expect(log.join()).toBe('a1,b1,a2,b2,a3,b3,room,a4,a5,a6,a ends,room,b4,b ends')
})

test('where too many wait, the call is refused, and its work gives back what it has', async () => {
  const { log, start } = openLongWork()
  const others = Array.from({ length: 16 }, (_, number) => start(`o${number}-`, 5))

  await expect(start('late', 5)).rejects.toMatchObject({ refusal: { status: 503 } })
  expect(log).toContain('late ends')
  expect(await Promise.all(others)).toHaveLength(16)

  expect(await start('again', 5)).toBe('again')
})

test('work that fails leaves the way free', async () => {
  const { start } = openLongWork()
  const failing = start('a', Infinity)

  await expect(failing).rejects.toThrow('too long')
  expect(await start('b', 5)).toBe('b')
})
