import { describe, expect, test } from 'vitest'
import type { JournalEntry, RequestEntry } from '../../journal/journal-entry.ts'
import { shop } from '../../testing/shop/shop-mock.ts'
import { createCoverage } from './coverage.ts'
import type { Coverage } from './coverage.ts'
import { findGaps } from './find-gaps.ts'
import { renderCoverage } from './render-coverage.ts'

function answered(
  operationId: string,
  status: number,
  faults: readonly string[] = [],
): RequestEntry {
  return {
    kind: 'request',
    id: 'req-1',
    service: shop.service,
    at: 0,
    operationId,
    request: { method: 'GET', url: '/', headers: {} },
    answer: { status, headers: {}, body: '' },
    durationMs: 0,
    violations: [],
    warnings: [],
    faults,
    changes: [],
    deliveries: [],
  }
}

function attempted(number: number): JournalEntry {
  const attempt = {
    number,
    at: 0,
    outcome: { kind: 'dropped', fault: '' },
    durationMs: 0,
    faults: [],
  } as const
  const base = { kind: 'delivery', id: 'att-1', service: shop.service, at: 0 } as const
  return { ...base, delivery: 'dlv-1', webhook: 'orderShipped', causedBy: 'req-1', attempt }
}

function coverageOf(...entries: readonly JournalEntry[]): Coverage {
  const coverage = createCoverage(shop)
  for (const entry of entries) coverage.note(entry)
  return coverage
}

/** Coverage in which all was seen but one status. */
const allButOne = coverageOf(
  ...[201, 400, 401, 409, 413, 429].map((status) => answered('createOrder', status)),
  ...[200, 400, 401, 404].map((status) => answered('getOrder', status)),
  attempted(1),
)
const known = { operationId: 'getOrder', status: '429', reason: 'no limit' }

describe('coverage', () => {
  test('counts the answers of the mock, and not those of fault rules', () => {
    const coverage = coverageOf(
      answered('getOrder', 200),
      answered('getOrder', 200),
      answered('getOrder', 404, ['rule']),
    )

    const seen = coverage.statuses().filter(({ count }) => count > 0)

    expect(seen).toEqual([{ operationId: 'getOrder', status: '200', count: 2 }])
  })

  test('counts a delivery once, however often it is tried', () => {
    expect(coverageOf(attempted(1), attempted(2)).webhooks()).toEqual([
      { webhook: 'orderShipped', count: 1 },
    ])
  })

  test('finds no gap where the deviations are exactly what was not seen', () => {
    expect(findGaps(allButOne, [known])).toEqual([])
  })

  test('names what was never seen and is not listed', () => {
    expect(findGaps(allButOne, [])).toEqual([expect.stringMatching(/^getOrder 429 was never seen/)])
    expect(findGaps(coverageOf(), [])).toContainEqual(
      expect.stringMatching(/^webhook orderShipped was never seen/),
    )
  })

  test('wants a line deleted once its status is seen', () => {
    const closed = { operationId: 'getOrder', status: '404', reason: 'out of date' }

    expect(findGaps(allButOne, [known, closed])).toEqual([
      'getOrder 404 is listed, but was seen 1 times: delete its line',
    ])
  })

  test('wants a line deleted whose status the contract does not have', () => {
    const unknown = { webhook: 'orderLost', reason: 'a slip' }

    expect(findGaps(allButOne, [known, unknown])).toEqual([
      'webhook orderLost is listed, but the contract has no such: delete its line',
    ])
  })

  test('renders a line for each operation and webhook', () => {
    const table = renderCoverage('Shop', allButOne, [known])

    expect(table).toContain('11 of 12 documented statuses and webhooks.')
    expect(table).toContain(
      '| getOrder | 200 × 1, 400 × 1, 401 × 1, 404 × 1, **429 never** (no limit) |',
    )
    expect(table).toContain('| orderShipped (webhook) | sent × 1 |')
  })
})
