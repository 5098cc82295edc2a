import { expect, test } from 'vitest'
import type { DeliverySummary, Job } from '../api/control-types.ts'
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

const job: Job = {
  id: 'j-1',
  service: 'conversica',
  name: 'review',
  subject: 'lead-1',
  payload: null,
  dueAt: '2026-03-02T09:45:00.000Z',
  causedBy: 'req-1',
}

test('lists what waits, soonest first', () => {
  const agenda = toAgenda(
    [job],
    [
      { ...done, id: 'd-2', status: 'pending', nextAttemptAt: '2026-03-02T10:00:00.000Z' },
      done,
      { ...done, id: 'd-3', status: 'pending', nextAttemptAt: '2026-03-02T09:30:00.000Z' },
    ],
  )

  expect(agenda.map(({ title }) => title)).toEqual([
    'conversica sends message about lead-1, attempt 2',
    'conversica runs review about lead-1',
    'conversica sends message about lead-1, attempt 2',
  ])
})
