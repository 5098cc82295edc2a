import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addsUp,
  beginRound,
  type HistoryPosition,
  nextWindow,
  startPosition,
  type Window,
} from './windows.ts'

const DAY_MS = 86_400_000
const rules = {
  windowMs: DAY_MS,
  settleMs: 300_000,
  lookbackMs: 2 * DAY_MS,
  backfillMs: 5 * DAY_MS,
}
const NOW = Date.parse('2026-03-10T12:00:00.789Z')

/** All windows of a round, and the position behind it. */
function walk(position: HistoryPosition, nowMs: number, reopened: readonly number[] = []) {
  const round = beginRound(position, nowMs, rules)
  const windows: Window[] = []
  for (let afterMs = position.fromMs; ;) {
    const reopenedMs = reopened.find((at) => at >= afterMs && at < round.lookbackFromMs)
    const window = nextWindow(round, { afterMs, reopenedMs }, rules)
    if (window === undefined) break
    windows.push(window)
    afterMs = window.endMs
  }
  const readUntilMs = Math.max(position.readUntilMs, windows.at(-1)?.endMs ?? 0)
  return { windows, position: { ...position, readUntilMs } }
}

const show = (windows: readonly Window[]) =>
  windows.map(({ startMs, endMs }) =>
    [startMs, endMs].map((ms) => new Date(ms).toISOString().slice(5, 19)).join(' '),
  )

test('the first round reads everything, from one midnight to the next', () => {
  const { windows } = walk(startPosition(NOW, rules), NOW)

  expect(show(windows)).toEqual([
    '03-05T00:00:00 03-06T00:00:00',
    '03-06T00:00:00 03-07T00:00:00',
    '03-07T00:00:00 03-08T00:00:00',
    '03-08T00:00:00 03-09T00:00:00',
    '03-09T00:00:00 03-10T00:00:00',
    '03-10T00:00:00 03-10T11:55:00',
  ])
})

test('a later round reads the lookback again, and older windows that are unfinished', () => {
  const { position } = walk(startPosition(NOW, rules), NOW)

  const { windows } = walk(position, NOW + 60_000, [Date.parse('2026-03-06T05:00:00Z')])

  expect(show(windows)).toEqual([
    '03-06T00:00:00 03-07T00:00:00',
    '03-08T00:00:00 03-09T00:00:00',
    '03-09T00:00:00 03-10T00:00:00',
    '03-10T00:00:00 03-10T11:56:00',
  ])
})

test('nothing is read while nothing has settled, nor by a clock that was set back', () => {
  const position = { fromMs: NOW, readUntilMs: NOW, reading: null }

  expect(walk(position, NOW).windows).toEqual([])
  expect(walk(position, NOW - 30 * DAY_MS).windows).toEqual([])
})

test('rounds leave no gap, never end in the unsettled, and always come to an end', () => {
  const gaps = fc.array(fc.integer({ min: 0, max: 4 * DAY_MS }), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(gaps, fc.integer({ min: 0, max: 2 ** 41 }), (waits, startMs) => {
      let position = startPosition(startMs, rules)
      let [nowMs, coveredMs] = [startMs, position.fromMs]
      for (const waitMs of waits) {
        nowMs += waitMs
        const round = walk(position, nowMs)
        for (const { startMs: from, endMs: to } of round.windows) {
          expect(from).toBeLessThan(to)
          expect(to).toBeLessThanOrEqual(nowMs - rules.settleMs)
          if (from <= coveredMs) coveredMs = Math.max(coveredMs, to)
        }
        position = round.position
        // What was read without a gap is all that was read.
        expect(position.readUntilMs).toBe(coveredMs)
      }
    }),
  )
})

test.each([
  [{ read: 7, stored: 7, reported: 7 }, true],
  [{ read: 6, stored: 6, reported: 7 }, false],
  // Read in full before, cut short this time: what changed is missed.
  [{ read: 6, stored: 7, reported: 7 }, false],
  // One came twice, and pushed another one over the edge of the page.
  [{ read: 7, stored: 6, reported: 7 }, false],
])('%o adds up: %s', (count, expected) => {
  expect(addsUp(count)).toBe(expected)
})
