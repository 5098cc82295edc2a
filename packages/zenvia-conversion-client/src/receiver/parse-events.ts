import {
  count,
  boolean,
  oneOf,
  optional,
  parsePayload,
  PayloadError,
  recordWith,
  type Shape,
  text,
  texts,
} from '@ensaio/client-kit'
import type {
  AgentNotification,
  InteractionNotification,
  Notification,
  ProspectNotification,
  QuoteNotification,
} from './events.ts'

const COMPONENT = 'the notification'

/** The words of `type` are not checked: one that is new would be refused for good. */
const envelope = {
  subscriptionId: text,
  type: text,
  received: text,
  sent: text,
  attempts: count,
  updatedAt: text,
  operationId: text,
}
const record = recordWith(['id'])

const prospectShape: Shape<ProspectNotification> = {
  ...envelope,
  topic: oneOf(['prospects']),
  prospect: record,
  updates: optional(texts),
}
const interactionShape: Shape<InteractionNotification> = {
  ...envelope,
  topic: oneOf(['interactions']),
  prospect: record,
  interaction: record,
}
const quoteShape: Shape<QuoteNotification> = {
  ...envelope,
  topic: oneOf(['quotes']),
  prospect: record,
  quote: record,
}
const agentShape: Shape<AgentNotification> = {
  ...envelope,
  topic: oneOf(['agents']),
  agent: record,
  online: optional(boolean),
}

/**
 * The body as the notification that its topic says; throws PayloadError where its shape is wrong. Of the records only the
 * key is checked: what the vendor sends beyond or short of its definition must not keep the news away.
 */
export function parseNotification(body: unknown): Notification {
  const topic = readTopic(body)
  switch (topic) {
    case 'prospects':
      return parsePayload<ProspectNotification>(COMPONENT, body, prospectShape)
    case 'interactions':
      return parsePayload<InteractionNotification>(COMPONENT, body, interactionShape)
    case 'quotes':
      return parsePayload<QuoteNotification>(COMPONENT, body, quoteShape)
    case 'agents':
      return parsePayload<AgentNotification>(COMPONENT, body, agentShape)
    default:
      throw new PayloadError(COMPONENT, [
        {
          key: 'topic',
          expected: 'one of prospects, interactions, quotes, agents',
          received: topic === undefined ? 'missing' : 'something else',
        },
      ])
  }
}

function readTopic(body: unknown): unknown {
  return typeof body === 'object' && body !== null && 'topic' in body ? body.topic : undefined
}
