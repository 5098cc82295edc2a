import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type RangePosition, WINDOW_MS, windowBefore, windowFrom } from './range-window.ts'

function windowsOf(startMs: number, endMs: number): readonly RangePosition[] {
  const windows: RangePosition[] = []
  let place: RangePosition | undefined = windowFrom(startMs, endMs)
  for (; place !== undefined; place = windowBefore(place, startMs)) windows.push(place)
  return windows
}

test('cuts any span into windows that the vendor takes, without a gap', () => {
  const years = fc.integer({ min: 0, max: 20 * 365 * 24 * 60 * 60 * 1_000 })
  fc.assert(
    fc.property(years, years, (startMs, lengthMs) => {
      const windows = windowsOf(startMs, startMs + lengthMs)

      expect(windows[0]?.endMs).toBe(startMs + lengthMs)
      expect(windows.at(-1)?.startMs).toBe(startMs)
      expect(windows.length).toBeLessThanOrEqual(lengthMs / (WINDOW_MS - 1) + 1)
      const lengths = windows.map((window) => window.endMs - window.startMs)
      expect(Math.max(...lengths)).toBeLessThanOrEqual(WINDOW_MS)
      const edges = windows.slice(0, -1).map((window) => window.startMs + 1)
      expect(windows.slice(1).map(({ endMs }) => endMs)).toEqual(edges)
    }),
  )
})

test('cuts a span of one window or less only once', () => {
  expect(windowsOf(0, WINDOW_MS)).toEqual([{ startMs: 0, endMs: WINDOW_MS, cursor: undefined }])
  expect(windowsOf(5, 5)).toEqual([{ startMs: 5, endMs: 5, cursor: undefined }])
  expect(windowsOf(0, WINDOW_MS + 1)).toHaveLength(2)
})
