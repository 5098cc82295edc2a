import { expect, test } from 'vitest'
import { UnknownNameError } from './unknown-name-error.ts'

test('lists the known names, each up to a length: callers choose some of them', () => {
  const { message } = new UnknownNameError('record', 'b', ['a', 'x'.repeat(5_000)])

  expect(message).toBe(
    `Failed to find the record "b": there is none of that name. Known: a, ${'x'.repeat(97)}....`,
  )
})
