import type { ControlHandlers } from '../control-handler.ts'
import { checkFilter, findDelivery, findSandbox } from '../find.ts'
import { LIMIT_DEFAULT } from '../limit.ts'
import { toDeliverySummary, toDeliveryView } from '../views/delivery-view.ts'
import { toSandboxView } from '../views/sandbox-view.ts'

export const deliveryHandlers = {
  listDeliveries: (context, { path, query }) => {
    const sandbox = findSandbox(context, path.sandbox)
    const { service, webhook, status, limit = LIMIT_DEFAULT } = query
    const { mocks } = sandbox
    checkFilter(
      'service',
      service,
      mocks.map((mock) => mock.service),
    )
    checkFilter(
      'webhook',
      webhook,
      mocks.flatMap((mock) => mock.webhooks),
    )
    const fitting = sandbox
      .deliveries()
      .filter(
        (delivery) =>
          (service ?? delivery.service) === delivery.service &&
          (webhook ?? delivery.webhook) === delivery.webhook &&
          (status ?? delivery.status) === delivery.status,
      )
    const deliveries = fitting
      .slice(-limit)
      .map((delivery) => toDeliverySummary(delivery.service, delivery))
    return { status: 200, body: { deliveries, total: fitting.length } }
  },

  getDelivery: (context, { path }) => {
    const { sandbox, service, delivery } = path
    const found = findDelivery(findSandbox(context, sandbox), service, delivery)
    return { status: 200, body: toDeliveryView(service, found) }
  },

  redeliver: (context, { path }) => {
    const sandbox = findSandbox(context, path.sandbox)
    const { id } = findDelivery(sandbox, path.service, path.delivery)
    const redelivered = sandbox.redeliver(path.service, id)
    return { status: 200, body: toDeliveryView(path.service, redelivered) }
  },

  pauseDeliveries: (context, { path }) => {
    const sandbox = findSandbox(context, path.sandbox)
    sandbox.pauseDeliveries()
    return { status: 200, body: toSandboxView(sandbox) }
  },

  resumeDeliveries: (context, { path }) => {
    const sandbox = findSandbox(context, path.sandbox)
    sandbox.resumeDeliveries()
    return { status: 200, body: toSandboxView(sandbox) }
  },
} satisfies Pick<
  ControlHandlers,
  'listDeliveries' | 'getDelivery' | 'redeliver' | 'pauseDeliveries' | 'resumeDeliveries'
>
