import { expect, test } from 'vitest'
import { shortenQuotes } from './show.ts'

const LONG = 'x'.repeat(101)

test('shortens a long text between quotes, and nothing that stands between two quotes', () => {
  const ours =
    'which is taken, and a sentence that is longer than any name a caller could make up for a record of theirs'

  expect(shortenQuotes(`there is "a", ${ours}, and "b".`)).toBe(`there is "a", ${ours}, and "b".`)
  expect(shortenQuotes(`there is no "${LONG}".`)).toBe(`there is no "${'x'.repeat(97)}...".`)
  expect(shortenQuotes(`there is no "${'x'.repeat(100)}".`)).toContain('x'.repeat(100))
  expect(shortenQuotes(`there is no "a\\"${LONG}", but "b".`)).toMatch(
    /^there is no "a\\"x{94}\.{3}", but "b"\.$/,
  )
})
