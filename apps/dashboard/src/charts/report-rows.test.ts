import { expect, test } from 'vitest'
import type { Entry } from '../api/control-types.ts'
import { latestReport, readReport } from './report-rows.ts'

const BODY = JSON.stringify({
  status: 200,
  data: [
    { title: 'WHATSAPP', received: 5, answered: 4 },
    { title: '', received: 1, answered: 0 },
    { title: 'Total', received: 6, answered: 4 },
  ],
})
const entry = (id: string, operationId: string, status: number, body = BODY): Entry => ({
  id,
  kind: 'request',
  service: 'zenvia-chat',
  at: '2026-03-02T09:00:00.000Z',
  operationId,
  answer: { status, headers: {}, body },
})

test('the rows of a report are drawn without their total, and those without a title have a name', () => {
  expect(readReport(BODY)).toEqual({
    measures: ['received', 'answered'],
    rows: [
      { title: 'WHATSAPP', values: { received: 5, answered: 4 } },
      { title: '(none)', values: { received: 1, answered: 0 } },
    ],
  })
})

test.each(['', '{"data":', '[]', '{"data":[]}', '{"data":[1]}'])('%s is no report', (body) => {
  expect(readReport(body)).toBeUndefined()
})

test('the latest report that was answered counts', () => {
  const older = JSON.stringify({ data: [{ title: 'EMAIL', received: 1 }] })
  const entries = [
    entry('1', 'getReports', 200, older),
    entry('2', 'getReports', 200),
    entry('3', 'getReports', 400, '{}'),
    entry('4', 'getHistory', 200, '{}'),
  ]

  expect(latestReport(entries)?.rows).toHaveLength(2)
  expect(latestReport([])).toBeUndefined()
})
