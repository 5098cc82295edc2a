import { expect, test } from 'vitest'
import type { Entry } from '../api/control-types.ts'
import { binEntries } from './bin-entries.ts'

const START = Date.parse('2026-03-02T09:00:00Z')
const entryAt = (ms: number, kind: 'request' | 'delivery' | 'job', durationMs?: number): Entry => ({
  id: `${kind}-${ms}`,
  kind,
  service: 'conversica',
  at: new Date(START + ms).toISOString(),
  ...(durationMs !== undefined && { durationMs }),
})

test('counts by the minute; a minute without anything is 0, and has no latency', () => {
  const bins = binEntries([
    entryAt(0, 'request', 5),
    entryAt(1_000, 'request', 1),
    entryAt(2_000, 'request', 9),
    entryAt(3_000, 'job'),
    entryAt(125_000, 'delivery'),
  ])

  expect(bins).toEqual({
    times: [START / 1_000, START / 1_000 + 60, START / 1_000 + 120],
    requests: [3, 0, 0],
    deliveries: [0, 0, 1],
    latency: [5, null, null],
    minutes: 1,
  })
})

test('a year is drawn with at most 501 points, and loses nothing', () => {
  const entries = Array.from({ length: 366 }, (_, day) => entryAt(day * 86_400_000, 'request'))

  const { requests } = binEntries(entries)

  expect(requests.length).toBeLessThanOrEqual(501)
  expect(requests.reduce((sum, count) => sum + count, 0)).toBe(366)
})

test('nothing gives no points', () => {
  expect(binEntries([]).times).toEqual([])
})
