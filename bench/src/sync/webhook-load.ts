import type { Load } from '../load/load.ts'
import { WEBHOOK_SECRET } from './webhook-secret.ts'

/** As many deliveries at once as a busy vendor makes. */
const CONNECTIONS = 50

/** More than a connection sends in a round: each is news, as one that is known would cost less. */
const WEBHOOKS_PER_CONNECTION = 1_000

/** Notifications of prospects, each about another one. */
export const webhookLoad: Load = {
  connections: CONNECTIONS,
  requests: (connection) =>
    Array.from({ length: WEBHOOKS_PER_CONNECTION }, (_, index) => ({
      method: 'POST',
      path: `/zenvia-conversion?secret=${WEBHOOK_SECRET}`,
      headers: { 'content-type': 'application/json' },
      body: notificationOf(connection * WEBHOOKS_PER_CONNECTION + index),
    })),
}

function notificationOf(number: number): string {
  const at = '2026-03-02T12:00:00.000Z'
  return JSON.stringify({
    subscriptionId: 'subscription-1',
    topic: 'prospects',
    type: 'created',
    received: at,
    sent: at,
    attempts: 1,
    updatedAt: at,
    operationId: `operation-${number}`,
    prospect: {
      id: `prospect-${number}`,
      createdAt: at,
      status: 'unclaimed',
      firstName: 'Ilse',
      lastName: 'Brandão',
      phones: [`+55119${10_000_000 + number}`],
      emails: [`ilse.brandao.${number}@example.com`],
      leads: [
        {
          id: `lead-${number}`,
          createdAt: at,
          type: 'retail',
          utmSource: 'newsletter',
          comments: 'Would like to know whether it fits, and when it can be there.',
        },
      ],
    },
  })
}
