import { runAtOnce } from '@ensaio/mock-kit'
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

  const { state, version } = runAtOnce(readLog('a.log', file, createLogState(), { 0: toFirst }))

  expect([version, state.state.requests]).toEqual([0, 3])
})

test.each([
  ['no head', [{ kind: 'state', state: {} }], 'it is not a log of Ensaio'],
  ['a newer version', [{ ...OLD, version: 4 }], 'has the version 4, and this Ensaio reads up to 3'],
  ['less than it began with', [{ ...OLD, version: 2 }], 'not all there: it was truncated'],
  [
    'a change of a world that has not begun',
    [
      { ...OLD, version: 2 },
      { kind: 'commit', service: 'shop', cause: 'x', changes: [] },
    ],
    'it changes the world of shop, which it has not begun',
  ],
])('refuses a file with %s', (_what, entries, why) => {
  expect(() => runAtOnce(readLog('a.log', fileOf(...entries), createLogState()))).toThrow(why)
})

test('an append whose last part is not there was torn off as a whole', () => {
  const head = { ...OLD, version: 2, entries: 0 }
  const entry = { kind: 'state', state: { requests: 3 } }
  const part = { part: [{ kind: 'state', state: { requests: 4 } }] }
  const whole = fileOf(head, [entry, entry]).length
  const end = fileOf([entry]).subarray(0, -5)

  for (const file of [fileOf(head, [entry, entry], part, part), tornBy(end)]) {
    const { state, entries, bytes, torn } = runAtOnce(readLog('a.log', file, createLogState()))

    expect([state.state.requests, entries, bytes, torn]).toEqual([3, 2, whole, file.length - whole])
  }
  const file = fileOf(head, part, [{ kind: 'state', state: {} }])
  const { state } = runAtOnce(readLog('a.log', file, createLogState()))
  expect(state.state.requests).toBe(4)

  function tornBy(cut: Uint8Array): Uint8Array {
    return Buffer.concat([fileOf(head, [entry, entry], part), cut])
  }
})
