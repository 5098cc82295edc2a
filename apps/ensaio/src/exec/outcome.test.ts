import { expect, test } from 'vitest'
import { describeEnd, exitCodeOf } from './outcome.ts'
import type { CommandEnd } from './outcome.ts'

const aBreak = { service: 'conversica', where: 'GET /json/', error: 'no' }

test.each<[CommandEnd, number, number]>([
  [{ kind: 'exited', code: 0 }, 0, 3],
  [{ kind: 'exited', code: 5 }, 5, 5],
  [{ kind: 'killed', signal: 'SIGTERM' }, 143, 143],
  [{ kind: 'killed', signal: 'SIGINT' }, 130, 130],
  [{ kind: 'not run', why: 'no', isMissing: true }, 127, 127],
  [{ kind: 'not run', why: 'no', isMissing: false }, 126, 126],
])('%j is %i, and %i where a mock broke its contract', (end, kept, broken) => {
  expect(exitCodeOf(end, [], { ok: true })).toBe(kept)
  expect(exitCodeOf(end, [aBreak], { ok: true })).toBe(broken)
  expect(exitCodeOf(end, [aBreak], { ok: false })).toBe(broken)
})

test('an expectation that was not met has a code of its own, unless the command failed', () => {
  expect(exitCodeOf({ kind: 'exited', code: 0 }, [], { ok: false })).toBe(4)
  expect(exitCodeOf({ kind: 'exited', code: 1 }, [], { ok: false })).toBe(1)
})

test('describes how the command ended', () => {
  expect(describeEnd({ kind: 'killed', signal: 'SIGHUP' })).toBe('the command was ended by SIGHUP')
  expect(describeEnd({ kind: 'not run', why: 'spawn x ENOENT', isMissing: true })).toBe(
    'the command did not run: spawn x ENOENT',
  )
})
