import { isJsonObject, valueAt } from '@ensaio/contracts'
import type { Schemas } from '@ensaio/contracts/control'
import { describeViolation, UnknownNameError } from '@ensaio/mock-kit'
import type { Delivery, Mock, Sandbox, ServiceDelivery } from '@ensaio/mock-kit'
import { ControlRefusalError } from '../errors/control-refusal-error.ts'

/** The subject of a webhook that is triggered before any was sent. */
const SUBJECT = 'triggered'

/**
 * Sends a webhook with the payload of the latest one, or of the vendor's example, and the caller's fields over it.
 *
 * @throws ControlRefusalError where the payload breaks the contract, or there is no receiver
 */
export function triggerWebhook(
  sandbox: Sandbox,
  { service, webhook }: { readonly service: string; readonly webhook: string },
  { subject, fields = {}, targets }: Schemas['TriggerRequest'],
): readonly ServiceDelivery[] {
  const mock = sandbox.mock(service)
  if (!mock.webhooks.includes(webhook))
    throw new UnknownNameError('webhook', webhook, mock.webhooks)
  const latest = [...sandbox.world(service).deliveries.all()].findLast(
    (delivery) => delivery.webhook === webhook,
  )
  const payload = merged(latest ? payloadOf(latest) : exampleOf(mock, webhook), fields)
  const violations = mock.server.checker.checkWebhook(webhook, payload)
  if (violations.length > 0) {
    const details = violations.map(describeViolation)
    throw refusal(webhook, `${details.join('; ')}. Give other fields.`, details)
  }
  const chosen =
    targets ?? (mock.endpoints.includes(webhook) ? undefined : latest && [latest.target])
  const deliveries = sandbox.trigger(service, {
    webhook,
    subject: subject ?? latest?.subject ?? SUBJECT,
    payload,
    ...(chosen && { targets: chosen }),
  })
  if (deliveries.length > 0) return deliveries
  throw refusal(
    webhook,
    'it goes to nobody. Subscribe to it first, and name the subscription in `targets`.',
  )
}

function payloadOf({ body }: Delivery): unknown {
  return JSON.parse(body)
}

/** The first example of the webhook in the spec; an empty object where there is none. */
function exampleOf({ contract }: Mock, webhook: string): unknown {
  const content = '/post/requestBody/content/application~1json/examples'
  const examples = valueAt(contract.document, `#/webhooks/${webhook}${content}`)
  const [example] = Object.values(isJsonObject(examples) ? examples : {})
  return isJsonObject(example) ? example['value'] : {}
}

/** Lays fields over a payload; objects are merged, everything else is replaced. */
function merged(payload: unknown, fields: unknown): unknown {
  if (!isJsonObject(payload) || !isJsonObject(fields)) return fields
  const both = Object.entries(fields).map(([name, value]) => [name, merged(payload[name], value)])
  return { ...payload, ...Object.fromEntries(both) }
}

function refusal(webhook: string, why: string, details?: readonly string[]): ControlRefusalError {
  return new ControlRefusalError({
    status: 400,
    code: 'SANDBOX_WEBHOOK_REFUSED',
    message: `Failed to trigger the webhook ${webhook}: ${why}`,
    ...(details && { details }),
  })
}
