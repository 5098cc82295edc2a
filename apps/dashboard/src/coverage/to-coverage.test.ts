import { expect, test } from 'vitest'
import type { OperationList } from '../api/control-types.ts'
import { shareOf, toCoverage } from './to-coverage.ts'

const FACTS = {
  fidelity: 'documented',
  source: 'manual',
  facts: { documented: 3, observed: 1, assumed: 0 },
} as const
const LIST: OperationList = {
  service: 'conversica',
  operations: [
    {
      operationId: 'createOrUpdateLead',
      method: 'POST',
      path: '/json/',
      summary: 'Save a lead',
      statuses: ['200', '401'],
      requests: 3,
      answers: { 200: 2, none: 1 },
      ...FACTS,
    },
  ],
  webhooks: [
    {
      webhook: 'message',
      operationId: 'onMessage',
      summary: 'A message',
      defaultPaths: [],
      deliveries: 0,
      statuses: {},
      ...FACTS,
    },
  ],
}

test('documented statuses are listed whether they came or not, and others that came', () => {
  const [operation, webhook] = toCoverage(LIST)

  expect(operation).toMatchObject({
    address: 'POST /json/',
    total: 3,
    uses: [
      { status: '200', count: 2 },
      { status: '401', count: 0 },
      { status: 'none', count: 1 },
    ],
  })
  expect(webhook?.uses).toEqual([{ status: 'delivered', count: 0 }])
})

test('the share counts what was seen at all', () => {
  const rows = toCoverage(LIST)

  expect(shareOf(rows, 'operation')).toEqual({ seen: 1, all: 1 })
  expect(shareOf(rows, 'webhook')).toEqual({ seen: 0, all: 1 })
})
