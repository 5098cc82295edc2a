import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rememberFew } from './remember-few.ts'

const isSame = (one: readonly [number], other: readonly [number]): boolean => one[0] === other[0]

test('gives what is made for the key, whatever was asked before', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), (asked) => {
      const remembered = rememberFew<readonly [number], string>(isSame)

      for (const key of asked) expect(remembered([key], () => `<${key}>`)).toBe(`<${key}>`)
    }),
  )
})

test('makes once for keys that are alike, as long as few others come between', () => {
  const remembered = rememberFew<readonly [number], object>(isSame)
  const make = (): object => ({})
  const first = remembered([0], make)

  for (let key = 1; key < 8; key += 1) remembered([key], make)
  expect(remembered([0], make)).toBe(first)

  remembered([8], make)
  expect(remembered([0], make)).not.toBe(first)
})
