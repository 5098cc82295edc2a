import { expect, test } from 'vitest'
import type { Entry } from '../api/control-types.ts'
import { findChain } from './causal-chain.ts'

const at = '2026-03-02T09:00:00.000Z'
const entries: readonly Entry[] = [
  { id: 'req-1', kind: 'request', service: 'conversica', at, deliveries: ['d-1', 'd-2'] },
  { id: 'req-2', kind: 'request', service: 'zenvia-conversion', at, deliveries: ['d-1'] },
  { id: 'att-1', kind: 'delivery', service: 'conversica', at, delivery: 'd-1' },
  { id: 'att-2', kind: 'delivery', service: 'zenvia-conversion', at, delivery: 'd-1' },
  { id: 'att-3', kind: 'delivery', service: 'conversica', at, delivery: 'd-1' },
  { id: 'att-4', kind: 'delivery', service: 'conversica', at, delivery: 'd-9' },
]

test('a request and all attempts to tell of it are one chain', () => {
  expect([...findChain(entries, 'req-1')]).toEqual(['req-1', 'att-1', 'att-3'])
})

test('the chain is the same, whichever link one begins with', () => {
  expect(findChain(entries, 'att-3')).toEqual(findChain(entries, 'req-1'))
})

test('deliveries of other services with the same id belong to their own chain', () => {
  expect([...findChain(entries, 'att-2')]).toEqual(['req-2', 'att-2'])
})

test('an attempt whose cause is forgotten stands alone', () => {
  expect([...findChain(entries, 'att-4')]).toEqual(['att-4'])
})

test('an unknown entry has no chain', () => {
  expect([...findChain(entries, 'req-9')]).toEqual([])
})

test('causes that the journal names are followed through jobs', () => {
  const caused = [
    { id: 'req-1', kind: 'request', service: 'conversica', at },
    { id: 'job-1', kind: 'job', service: 'conversica', at, causedBy: 'req-1', deliveries: ['d-1'] },
    { id: 'att-1', kind: 'delivery', service: 'conversica', at, delivery: 'd-1' },
  ] as const

  expect([...findChain(caused, 'att-1')]).toEqual(['req-1', 'job-1', 'att-1'])
})
