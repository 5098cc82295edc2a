import { expect, test } from 'vitest'
import type { DeliverySummary } from '../api/control-types.ts'
import { toAgenda } from './agenda.ts'

const done: DeliverySummary = {
  id: 'd-1',
  service: 'conversica',
  webhook: 'message',
  target: 'message',
  subject: 'lead-1',
  contentType: 'application/json',
  body: '{}',
  causedBy: 'req-1',
  createdAt: '2026-03-02T09:00:00.000Z',
  status: 'delivered',
  attemptCount: 1,
}

test('lists what waits, soonest first', () => {
  const agenda = toAgenda([
    { ...done, id: 'd-2', status: 'pending', nextAttemptAt: '2026-03-02T10:00:00.000Z' },
    done,
    { ...done, id: 'd-3', status: 'pending', nextAttemptAt: '2026-03-02T09:30:00.000Z' },
  ])

  expect(agenda.map(({ key }) => key)).toEqual(['conversica d-3', 'conversica d-2'])
  expect(agenda[0]?.title).toBe('conversica sends message about lead-1, attempt 2')
})
