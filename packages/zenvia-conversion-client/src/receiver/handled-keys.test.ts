import { expect, test } from 'vitest'
import { createHandledKeys } from './handled-keys.ts'

const done = async () => undefined

test('does the work once for each key', async () => {
  const keys = createHandledKeys(10)

  expect(await keys.runOnce('a', done)).toBe(true)
  expect(await keys.runOnce('a', done)).toBe(false)
  expect(await keys.runOnce('b', done)).toBe(true)
})

test('waits for work that is being done, and does not do it again', async () => {
  const keys = createHandledKeys(10)
  const { promise, resolve } = Promise.withResolvers<void>()
  const first = keys.runOnce('a', () => promise)
  const second = keys.runOnce('a', () => Promise.reject(new Error('done twice')))

  resolve()

  expect(await Promise.all([first, second])).toEqual([true, false])
})

test('lets one of those who waited try again where the work failed', async () => {
  const keys = createHandledKeys(10)
  const { promise, reject } = Promise.withResolvers<void>()
  const first = keys.runOnce('a', () => promise)
  const others = [keys.runOnce('a', done), keys.runOnce('a', done)]

  reject(new Error('no database'))

  await expect(first).rejects.toThrow('no database')
  expect(await Promise.all(others)).toEqual([true, false])
})

test('forgets the oldest keys', async () => {
  const keys = createHandledKeys(2)
  for (const key of ['a', 'b', 'c']) await keys.runOnce(key, done)

  expect(await keys.runOnce('c', done)).toBe(false)
  expect(await keys.runOnce('b', done)).toBe(false)
  expect(await keys.runOnce('a', done)).toBe(true)
})

test('remembers nothing where it shall not', async () => {
  const keys = createHandledKeys(0)

  expect(await keys.runOnce('a', done)).toBe(true)
  expect(await keys.runOnce('a', done)).toBe(true)
})
