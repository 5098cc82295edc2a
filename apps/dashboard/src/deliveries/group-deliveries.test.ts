import { expect, test } from 'vitest'
import type { DeliverySummary } from '../api/control-types.ts'
import { groupDeliveries } from './group-deliveries.ts'

function delivery(id: string, target: string): DeliverySummary {
  return {
    id,
    service: 'conversica',
    webhook: target,
    target,
    subject: 'lead-1',
    contentType: 'application/json',
    body: '{}',
    causedBy: 'req-1',
    createdAt: '2026-03-02T09:00:00.000Z',
    status: 'delivered',
    attemptCount: 1,
  }
}

test('deliveries stand with their target, latest first, and targets without any come last', () => {
  const message = { service: 'conversica', target: 'message', url: 'http://127.0.0.1:3000/message' }
  const idle = { service: 'conversica', target: 'chatLead', url: 'http://127.0.0.1:3000/chat' }

  const groups = groupDeliveries(
    [delivery('1', 'message'), delivery('2', 'subscription'), delivery('3', 'message')],
    [idle, message],
  )

  expect(
    groups.map(({ deliveries, ...target }) => [target, deliveries.map(({ id }) => id)]),
  ).toEqual([
    [message, ['3', '1']],
    [{ service: 'conversica', target: 'subscription' }, ['2']],
    [idle, []],
  ])
})
