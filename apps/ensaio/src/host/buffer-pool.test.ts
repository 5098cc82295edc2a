import { expect, test } from 'vitest'
import { createBufferPool } from './buffer-pool.ts'

// Buffers are compared by identity: comparing their content would take long.
test('lends a buffer again once it was given back', () => {
  const pool = createBufferPool()
  const first = pool.take(100_000)

  expect(pool.take(100_000) === first).toBe(false)
  pool.release(first)
  expect(pool.take(90_000) === first).toBe(true)
  expect(first.length).toBeGreaterThanOrEqual(100_000)
})

test('keeps no more than it should', () => {
  const pool = createBufferPool()
  const lent = Array.from({ length: 5 }, () => pool.take(16 * 1024 * 1024))
  const huge = pool.take(64 * 1024 * 1024)

  for (const buffer of [huge, ...lent]) pool.release(buffer)
  const again = lent.map(({ length }) => pool.take(length))

  expect(again.filter((buffer) => lent.includes(buffer)).length).toBe(2)
  expect(pool.take(huge.length) === huge).toBe(false)
})
