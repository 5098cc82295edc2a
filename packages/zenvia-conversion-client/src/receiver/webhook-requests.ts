// For tests only: notifications as Zenvia Conversion sends them, from the examples of the contract.
import { zenviaConversionContract } from '@ensaio/contracts/zenvia-conversion'
import type {
  AgentNotification,
  InteractionNotification,
  ProspectNotification,
  QuoteNotification,
} from './events.ts'

export const SECRET = 'a long secret'

/** The part of the contract's examples that is used. */
interface WebhookExamples {
  readonly post: {
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          readonly examples: Readonly<Record<string, { readonly value: unknown }>>
        }
      }
    }
  }
}

// The document is plain JSON to its type; that its webhooks have examples, every test would notice.
const webhooks = zenviaConversionContract.document.webhooks as unknown as Readonly<
  Record<string, WebhookExamples>
>

function exampleOf(topic: string, name: string): unknown {
  return webhooks[topic]?.post.requestBody.content['application/json'].examples[name]?.value
}

/** One notification of each topic. The examples of a contract fit it, which a test of the contract checks. */
export const notifications = {
  prospects: exampleOf('prospects', 'created') as ProspectNotification,
  interactions: exampleOf('interactions', 'inbound') as InteractionNotification,
  quotes: exampleOf('quotes', 'accepted') as QuoteNotification,
  agents: exampleOf('agents', 'online') as AgentNotification,
}

/** A notification on its way to the receiver, with the secret unless said otherwise. */
export function post(
  body: unknown,
  address = '/zenvia-conversion?secret=a%20long%20secret',
): Request {
  return new Request(`https://receiver.example${address}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
}
