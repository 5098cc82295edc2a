import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rememberLast } from './remember-last.ts'

test('gives what the function gives, whatever was asked before', () => {
  const keys = fc.array(fc.constantFrom('', 'a', 'b', null))
  fc.assert(
    fc.property(keys, (asked) => {
      const spell = rememberLast((key: string | null) => `<${key}>`)

      expect(asked.map((key) => spell(key))).toEqual(asked.map((key) => `<${key}>`))
    }),
  )
})

test('asks the function once for what is asked twice in turn, and again after another question', () => {
  const asked: string[] = []
  const note = rememberLast((key: string) => asked.push(key))

  for (const key of ['a', 'a', 'b', 'a']) note(key)

  expect(asked).toEqual(['a', 'b', 'a'])
})
