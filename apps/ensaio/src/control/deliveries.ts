import type { QueryOf } from '@ensaio/contracts'
import type { Operations, Schemas } from '@ensaio/contracts/control'
import { UnknownNameError } from '@ensaio/mock-kit'
import type { Attempt, Delivery, Sandbox, ServiceDelivery } from '@ensaio/mock-kit'
import { checkFilter, checkServiceFilter, LIMIT_DEFAULT, LISTED_MAX } from './control-context.ts'
import type { HandlersOf } from './control-context.ts'
import { toIso } from './clock.ts'
import { reasonOf } from './delivery-reason.ts'
import { toSandboxView } from './sandboxes.ts'
import { triggerWebhook } from './trigger.ts'

export const deliveryHandlers: HandlersOf<
  | 'listDeliveries'
  | 'getDelivery'
  | 'redeliver'
  | 'redeliverMany'
  | 'triggerWebhook'
  | 'pauseDeliveries'
  | 'resumeDeliveries'
> = {
  listDeliveries: ({ sandbox }, { query }) => {
    const { limit = LIMIT_DEFAULT, ...filter } = query
    const matching = findDeliveries(sandbox, filter)
    return toDeliveryList(sandbox, matching.slice(-limit), matching.length)
  },

  getDelivery: ({ sandbox }, { path }) => {
    const found = findDelivery(sandbox, path.service, path.delivery)
    return { status: 200, body: shown(sandbox, path.service, found) }
  },

  redeliver: ({ sandbox }, { path }) => {
    const { id } = findDelivery(sandbox, path.service, path.delivery)
    const redelivered = sandbox.redeliver(path.service, id)
    return { status: 200, body: shown(sandbox, path.service, redelivered) }
  },

  redeliverMany: ({ sandbox }, { body = {} }) => {
    const matching = findDeliveries(sandbox, body)
    const chosen = matching.slice(0, REDELIVERED_MAX)
    const again = sandbox.together(() =>
      chosen.map(({ service, id }) => sandbox.redeliver(service, id)),
    )
    return toDeliveryList(sandbox, again, matching.length)
  },

  triggerWebhook: ({ sandbox }, { path, body = {} }) => {
    const deliveries = triggerWebhook(sandbox, path, body)
    return { ...toDeliveryList(sandbox, deliveries, deliveries.length), status: 201 }
  },

  pauseDeliveries: (context) => {
    context.sandbox.pauseDeliveries()
    return { status: 200, body: toSandboxView(context) }
  },

  resumeDeliveries: (context) => {
    context.sandbox.resumeDeliveries()
    return { status: 200, body: toSandboxView(context) }
  },
}

/** Deliveries that one call sends again: as many as a list shows. */
const REDELIVERED_MAX = 500

/** A filter of deliveries: those that match every given key. */
type DeliveryFilter = Omit<QueryOf<Operations['listDeliveries']>, 'limit'>

/** The deliveries that match, oldest first. @throws UnknownNameError where the filter names what is not there */
function findDeliveries(
  sandbox: Sandbox,
  { service, webhook, status, target, subject, causedBy, collected }: DeliveryFilter,
): readonly ServiceDelivery[] {
  const webhooks = sandbox.mocks.flatMap((mock) => mock.webhooks)
  checkServiceFilter(sandbox, service)
  checkFilter('webhook', webhook, webhooks)
  return sandbox
    .deliveries()
    .filter(
      (delivery) =>
        (service ?? delivery.service) === delivery.service &&
        (webhook ?? delivery.webhook) === delivery.webhook &&
        (status ?? delivery.status) === delivery.status &&
        (target ?? delivery.target) === delivery.target &&
        (subject ?? delivery.subject) === delivery.subject &&
        (causedBy ?? delivery.causedBy) === delivery.causedBy &&
        (collected ?? isCollected(delivery)) === isCollected(delivery),
    )
}

function isCollected({ attempts }: Delivery): boolean {
  return attempts.at(-1)?.outcome.kind === 'collected'
}

function toDeliveryList(
  sandbox: Sandbox,
  shownOnes: readonly ServiceDelivery[],
  total: number,
): { readonly status: 200; readonly body: Schemas['DeliveryList'] } {
  const deliveries = shownOnes.map((delivery) => toDeliverySummary(sandbox, delivery))
  return { status: 200, body: { deliveries, total } }
}

/** Shows a delivery without secrets. */
function shown(sandbox: Sandbox, service: string, delivery: Delivery): Schemas['Delivery'] {
  const attempts = delivery.attempts.map(toAttemptView)
  return { ...toDeliverySummary(sandbox, { ...delivery, service }), attempts }
}

/** Hides secrets in the body; attempts are written down without any. */
export function withoutSecrets(sandbox: Sandbox, delivery: ServiceDelivery): ServiceDelivery {
  return { ...delivery, body: sandbox.withoutSecrets(delivery.service, delivery.body) }
}

/** Shows a delivery as lists do, without secrets. */
export function toDeliverySummary(
  sandbox: Sandbox,
  secretly: ServiceDelivery,
): Schemas['DeliverySummary'] {
  const delivery = withoutSecrets(sandbox, secretly)
  const { id, service, webhook, target, subject, contentType, body, causedBy, status } = delivery
  const reason = reasonOf(sandbox, delivery)
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
    ...(reason !== undefined && { reason }),
    attemptCount: attempts.length,
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

/** @throws UnknownNameError */
function findDelivery(sandbox: Sandbox, service: string, id: string): Delivery {
  const { deliveries } = sandbox.world(service)
  const delivery = deliveries.get(id)
  if (delivery !== undefined) return delivery
  const known = [...deliveries.all()].slice(-LISTED_MAX).map((one) => one.id)
  throw new UnknownNameError('delivery', id, known)
}
