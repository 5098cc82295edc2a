import type { Schemas } from '@ensaio/contracts/control'
import type { Attempt, Delivery } from '@ensaio/mock-kit'
import { toIso } from '../instant.ts'

/** A delivery as lists show it. */
export function toDeliverySummary(service: string, delivery: Delivery): Schemas['DeliverySummary'] {
  const { id, webhook, target, subject, contentType, body, causedBy, status } = delivery
  const { nextAttemptAt, createdAt, attempts } = delivery
  return {
    id,
    service,
    webhook,
    target,
    subject,
    contentType,
    body,
    causedBy,
    createdAt: toIso(createdAt),
    status,
    ...(nextAttemptAt !== undefined && { nextAttemptAt: toIso(nextAttemptAt) }),
    attemptCount: attempts.length,
  }
}

/** A delivery with all that happened to it. */
export function toDeliveryView(service: string, delivery: Delivery): Schemas['Delivery'] {
  return {
    ...toDeliverySummary(service, delivery),
    attempts: delivery.attempts.map(toAttemptView),
  }
}

export function toAttemptView(attempt: Attempt): Schemas['Attempt'] {
  const { at, nextAttemptAt, ...rest } = attempt
  return {
    ...rest,
    at: toIso(at),
    ...(nextAttemptAt !== undefined && { nextAttemptAt: toIso(nextAttemptAt) }),
  }
}
