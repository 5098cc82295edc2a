import { expect, test } from 'vitest'
import { parseCpuMs, parsePeakMemory, usageOf } from './process-usage.ts'

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

test('knows nothing of a process that is not there', () => {
  expect(usageOf(-1)).toEqual({ peakMemoryBytes: null, cpuMs: null })
})
