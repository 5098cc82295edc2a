import { describeViolation } from '@ensaio/mock-kit'
import type { Attempt, Mock, Sandbox, ServiceDelivery } from '@ensaio/mock-kit'

/** The reasons that keep deliveries from being sent, and what to do about each. */
const HOLDS = {
  paused: 'All deliveries are paused. Resume them.',
  targetPaused: 'The deliveries to this target are paused. Resume them.',
  targetRests:
    'The target is suspended, because it did not answer in time several times in a row. It is tried again within 30 seconds, or immediately when you advance the clock, redeliver the delivery or register the endpoint again.',
} as const

/** Tells why a delivery waits or has failed; `undefined` where it has arrived or is merely not due. */
export function reasonOf(sandbox: Sandbox, delivery: ServiceDelivery): string | undefined {
  const { status, service, attempts, postponed } = delivery
  if (status === 'delivered') return undefined
  const hold = status === 'pending' ? sandbox.holdOf(service, delivery) : undefined
  if (hold !== undefined) return HOLDS[hold]
  if (postponed !== undefined) {
    return `The fault ${postponed.applied.join(', ')} delays it. Delete the rule, then redeliver the delivery.`
  }
  const last = attempts.at(-1)
  return last && reasonOfAttempt(sandbox.mock(service), delivery.webhook, last)
}

function reasonOfAttempt(mock: Mock, webhook: string, { outcome }: Attempt): string | undefined {
  switch (outcome.kind) {
    case 'failed':
      return outcome.message
    case 'answered':
      if (mock.isAccepted(webhook, outcome)) return undefined // redelivered since
      return `The receiver answered ${outcome.status}, which ${mock.title} does not accept. ${adviceOn(mock, webhook, outcome)}`
    case 'dropped':
    case 'collected':
      return undefined
    default:
      return outcome satisfies never
  }
}

type Answered = Extract<Attempt['outcome'], { readonly kind: 'answered' }>

/** Tells what the answer lacks by the contract. */
function adviceOn({ server }: Mock, webhook: string, { status, headers, body }: Answered): string {
  const contentType = body === '' ? null : (headers['content-type'] ?? null)
  const answer = { status, contentType, headers: new Headers(headers), body: parsed(body) }
  const lacking = server.checker.checkWebhookAnswer(webhook, answer).map(describeViolation)
  return lacking.length === 0 ? 'Answer with a different body.' : `Fix this: ${lacking.join('; ')}.`
}

function parsed(body: string): unknown {
  try {
    return body === '' ? undefined : (JSON.parse(body) as unknown)
  } catch {
    return body // text that is not JSON stands for itself
  }
}
