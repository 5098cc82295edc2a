import { expect, test } from 'vitest'
import { parseFlags } from './config.ts'

const NOON = new Date('2026-03-02T12:00:00Z')

test('takes today where no date is given', () => {
  expect(parseFlags([], NOON)).toEqual({ json: false, write: false, date: '2026-03-02' })
})

test('reads all flags, with or without the mark that runners put before them', () => {
  const flags = { json: true, write: true, date: '2026-04-01' }
  const words = ['--json', '--write', '--date', '2026-04-01']

  expect(parseFlags(words, NOON)).toEqual(flags)
  expect(parseFlags(['--', ...words], NOON)).toEqual(flags)
})

test('refuses what it does not know', () => {
  expect(() => parseFlags(['--fast'], NOON)).toThrow('--fast')
  expect(() => parseFlags(['--date', 'today'], NOON)).toThrow('"today" is not a day')
})
