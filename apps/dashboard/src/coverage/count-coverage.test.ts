import { expect, test } from 'vitest'
import type { Entry } from '../api/control-types.ts'
import { countCoverage } from './count-coverage.ts'

const at = '2026-03-02T09:00:00.000Z'
const call = (operationId: string, status?: number): Entry => ({
  id: `${operationId}${status}`,
  kind: 'request',
  service: 'conversica',
  at,
  operationId,
  ...(status !== undefined && { answer: { status, headers: {}, body: '' } }),
})

test('counts operations by status, and calls without an answer', () => {
  const covered = countCoverage([
    call('saveLead', 200),
    call('saveLead', 400),
    call('saveLead', 200),
    call('saveLead'),
  ])

  expect(covered).toHaveLength(1)
  expect([...(covered[0]?.counts ?? [])]).toEqual([
    ['200', 2],
    ['400', 1],
    ['none', 1],
  ])
})

test('webhooks are counted apart; jobs are not', () => {
  const covered = countCoverage([
    { id: 'a', kind: 'delivery', service: 'conversica', at, webhook: 'message' },
    { id: 'b', kind: 'job', service: 'conversica', at, name: 'nextMessage' },
  ])

  expect(covered.map(({ kind, name }) => [kind, name])).toEqual([['webhook', 'message']])
})
