import { createLogState } from '@ensaio/mock-kit/log'
import { expect, test } from 'vitest'
import { encodeLines } from './log-format.ts'
import { readLog } from './read-log.ts'

function fileOf(...entries: readonly object[]): Uint8Array {
  return encodeLines(entries.map((entry) => JSON.stringify(entry)))
}

const OLD = { format: 'ensaio-log', version: 0, entries: 1 }

test('entries of an older version are turned into those of this one', () => {
  const file = fileOf(OLD, { kind: 'old', asked: 3 })
  const toFirst = (entry: unknown): unknown => {
    const { asked } = entry as { readonly asked: number } // as the file has it
    return { kind: 'state', state: { requests: asked } }
  }

  const { state, version } = readLog('a.log', file, createLogState(), { 0: toFirst })

  expect([version, state.state.requests]).toEqual([0, 3])
})

test.each([
  ['no head', [{ kind: 'state', state: {} }], 'it is not a log of Ensaio'],
  ['a newer version', [{ ...OLD, version: 2 }], 'has the version 2, and this Ensaio reads up to 1'],
  ['less than it began with', [{ ...OLD, version: 1 }], 'not all there: it was truncated'],
  [
    'a change of a world that has not begun',
    [
      { ...OLD, version: 1 },
      { kind: 'commit', service: 'shop', cause: 'x', changes: [] },
    ],
    'it changes the world of shop, which it has not begun',
  ],
])('refuses a file with %s', (_what, entries, why) => {
  expect(() => readLog('a.log', fileOf(...entries), createLogState())).toThrow(why)
})
