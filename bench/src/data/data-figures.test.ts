import { expect, test } from 'vitest'
import { renderData } from './data-figures.ts'

const round = (cpuPerRequestUs: number) => ({
  cpuPerRequestUs,
  requests: 1,
  requestsPerSecond: 1_000,
  p50Ms: 1,
  p99Ms: 1,
})

test('compares with memory only, and says what was reached', () => {
  const text = renderData({
    loads: [
      { title: 'memory', rounds: [round(10), round(100), round(10)] },
      {
        title: 'data',
        rounds: [round(11), round(11), round(11)],
        diskBytesPerRequest: 600,
      },
    ],
    starts: [
      { title: 'start in memory', startUpsMs: [1_000], cpusMs: [1_000] },
      { title: 'first start', startUpsMs: [1_200], cpusMs: [1_200] },
    ],
    logBytes: { begun: 900, changed: 5_000 },
  })

  expect(text.split('\n')).toEqual([
    'memory, 10.0 us of CPU a POST, 1000 POSTs/s',
    'data, 11.0 us of CPU a POST, 1000 POSTs/s, 600 bytes of disk a POST',
    'start in memory: 1000 ms, 1000 ms of CPU',
    'first start: 1200 ms, 1200 ms of CPU',
    'log of a start: 900 bytes, and 5000 after the changes',
    'reached: data takes 1.100 times the CPU of memory only (goal: 1.15)',
    'MISSED: first start takes 1.200 times the CPU of memory only (goal: 1.1)',
  ])
})
