import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Entry } from '../api/control-types.ts'
import { appendRows, toDrawing, toRows } from './flow-rows.ts'
import type { FlowRow } from './flow-rows.ts'

const START = Date.parse('2026-03-02T09:00:00Z')

function entryAt(ms: number, id = `req-${ms}`): Entry {
  return { id, kind: 'request', service: 'conversica', at: new Date(START + ms).toISOString() }
}

describe('rows', () => {
  test('a minute or more of silence gets a row of its own', () => {
    const kinds = toRows([entryAt(0), entryAt(59_999), entryAt(119_999)]).map(({ kind }) => kind)

    expect(kinds).toEqual(['entry', 'entry', 'gap', 'entry'])
  })

  test('the gap tells how much time passed', () => {
    const [, gap] = toRows([entryAt(0), entryAt(16_560_000)])

    expect(gap).toMatchObject({ kind: 'gap', ms: 16_560_000 })
  })

  test('entries that come one after the other give the same rows as all at once', () => {
    const entries = fc.array(fc.nat(300_000), { maxLength: 30 }).map((waits) => {
      let at = 0
      return waits.map((wait, index) => entryAt((at += wait), `e-${index}`))
    })

    fc.assert(
      fc.property(entries, fc.nat(30), (list, cut) => {
        const rows: FlowRow[] = []
        appendRows(rows, list.slice(0, cut))
        appendRows(rows, list.slice(cut))
        expect(rows).toEqual(toRows(list))
      }),
    )
  })
})

describe('drawings', () => {
  const request = { method: 'POST', url: '/json/?token=x', headers: {} }
  const answer = (status: number) => ({ status, headers: {}, body: '' })

  test.each([
    [200, 'ok', false],
    [404, 'refused', false],
    [503, 'failed', true],
  ])('an answer of %d is %s', (status, tone, isDashed) => {
    const drawing = toDrawing({ ...entryAt(0), request, answer: answer(status), durationMs: 3.21 })

    expect(drawing).toMatchObject({
      shape: 'request',
      tone,
      isDashed,
      isFaulty: false,
      title: 'POST /json/',
      outcome: String(status),
      took: '3.2 ms',
    })
  })

  test('a request without an answer failed', () => {
    const drawing = toDrawing({ ...entryAt(0), request, operationId: 'saveLead', faults: ['f-1'] })

    expect(drawing).toMatchObject({
      tone: 'failed',
      isDashed: true,
      isFaulty: true,
      title: 'POST saveLead',
      outcome: 'no answer',
    })
  })

  const attempt = (number: number, outcome: NonNullable<Entry['attempt']>['outcome']) => ({
    number,
    at: '2026-03-02T09:00:00.000Z',
    outcome,
    durationMs: 12.6,
    faults: [],
  })

  test.each([
    [
      attempt(1, { kind: 'answered', status: 204 }),
      { tone: 'ok', isDashed: false, title: 'message', outcome: '204', took: '13 ms' },
    ],
    [
      attempt(2, { kind: 'answered', status: 500 }),
      {
        tone: 'failed',
        isDashed: true,
        title: 'message (attempt 2)',
        outcome: '500',
        took: '13 ms',
      },
    ],
    [
      attempt(1, { kind: 'failed', code: 'ECONNREFUSED' }),
      { tone: 'failed', isDashed: true, title: 'message', outcome: 'ECONNREFUSED' },
    ],
    [
      attempt(1, { kind: 'dropped', fault: 'f-1' }),
      { tone: 'refused', isDashed: true, title: 'message', outcome: 'dropped' },
    ],
  ] as const)('attempt %#', (made, drawn) => {
    const drawing = toDrawing({
      ...entryAt(0),
      kind: 'delivery',
      webhook: 'message',
      attempt: made,
    })

    expect(drawing).toMatchObject({ shape: 'webhook', ...drawn })
  })

  test("what happens on the vendor's side is an event in its lane", () => {
    const drawing = toDrawing({
      ...entryAt(0),
      kind: 'job',
      name: 'nextMessage',
      subject: 'lead-1',
    })

    expect(drawing).toMatchObject({
      shape: 'event',
      tone: 'plain',
      title: 'job nextMessage',
      outcome: 'lead-1',
    })
  })
})
