import { expect, test } from 'vitest'
import { parseCpuMs, parsePeakMemory, parseScheduledMs, usageOf } from './process-usage.ts'

test('reads the peak, not the present size', () => {
  const status = 'Name:\tnode\nVmHWM:\t   1000 kB\nVmRSS:\t     10 kB\n'

  expect(parsePeakMemory(status)).toBe(1_024_000)
  expect(parsePeakMemory('Name:\tnode\n')).toBeNull()
})

test('adds user and system time, whatever the name of the program', () => {
  const fields = 'S 1 2 3 4 5 6 7 8 9 10 250 50 13 14'

  expect(parseCpuMs(`42 (node) ${fields}`)).toBe(3_000)
  expect(parseCpuMs(`42 (a (strange) name) ${fields}`)).toBe(3_000)
  expect(parseCpuMs('')).toBeNull()
})

test('adds the nanoseconds of all threads', () => {
  expect(parseScheduledMs(['37387465 109335994 76\n', '5012535 14 1\n'])).toBe(42.4)
})

test('says so where the kernel does not count nanoseconds', () => {
  expect(parseScheduledMs(['0 0 0\n', '0 0 0\n'])).toBeNull()
  expect(parseScheduledMs(['', '12 0 0\n'])).toBeNull()
  expect(parseScheduledMs([])).toBeNull()
})

test('knows nothing of a process that is not there', () => {
  expect(usageOf(-1)).toEqual({ peakMemoryBytes: null, cpuMs: null })
})
