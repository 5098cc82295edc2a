import fc from 'fast-check'
import { expect, test } from 'vitest'
import { memoizeLast, memoizeRecent } from './memoize.ts'

test('gives what the function gives, whatever was asked before', () => {
  const keys = fc.array(fc.constantFrom('', 'a', 'b', null))
  fc.assert(
    fc.property(keys, (asked) => {
      const spell = memoizeLast((key: string | null) => `<${key}>`)

      expect(asked.map((key) => spell(key))).toEqual(asked.map((key) => `<${key}>`))
    }),
  )
})

test('asks the function once for what is asked twice in turn, and again after another question', () => {
  const asked: string[] = []
  const note = memoizeLast((key: string) => asked.push(key))

  for (const key of ['a', 'a', 'b', 'a']) note(key)

  expect(asked).toEqual(['a', 'b', 'a'])
})

const isSame = (one: readonly [number], other: readonly [number]): boolean => one[0] === other[0]

test('gives what is made for the key, whatever was asked before', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), (asked) => {
      const remembered = memoizeRecent<readonly [number], string>(isSame)

      for (const key of asked) expect(remembered([key], () => `<${key}>`)).toBe(`<${key}>`)
    }),
  )
})

test('makes once for keys that are alike, as long as few others come between', () => {
  const remembered = memoizeRecent<readonly [number], object>(isSame)
  const make = (): object => ({})
  const first = remembered([0], make)

  for (let key = 1; key < 8; key += 1) remembered([key], make)
  expect(remembered([0], make)).toBe(first)

  remembered([8], make)
  expect(remembered([0], make)).not.toBe(first)
})
