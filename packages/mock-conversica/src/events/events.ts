import type { Webhooks } from '@ensaio/contracts/conversica'
import type { EventDefinition } from '@ensaio/mock-kit'
import { toBasicHeader } from '../auth/auth.ts'
import type { ConversicaWorld } from '../world.ts'

type Event = EventDefinition<ConversicaWorld>

/**
 * The three callbacks. Each is sent to the endpoint that is registered under its own name, with that endpoint's Basic
 * credentials; without an endpoint it is kept as failed, so that it can be sent later.
 */
export const events: { readonly [Name in keyof Webhooks]: Event } = {
  message: callbackTo('message'),
  leadUpdate: callbackTo('leadUpdate'),
  chatLead: { ...callbackTo('chatLead'), isAccepted: isChatLeadAccepted },
}

function callbackTo(webhook: keyof Webhooks): Event {
  return {
    targets: () => [webhook],
    resolve: (world, { target }) => {
      const endpoint = world.endpoint(target)
      if (endpoint === undefined) return undefined
      const { url, username, password = '' } = endpoint
      const headers =
        username === undefined ? {} : { authorization: toBasicHeader({ username, password }) }
      return { url, headers }
    },
  }
}

/**
 * Tells if the customer accepted a chat lead: the reply says so in its body, by a status written as text. That the HTTP
 * status has to be a 200 as well is assumed.
 */
export function isChatLeadAccepted(answer: {
  readonly status: number
  readonly body: string
}): boolean {
  return answer.status === 200 && statusIn(answer.body) === '200'
}

function statusIn(body: string): unknown {
  try {
    const answer: unknown = JSON.parse(body)
    return typeof answer === 'object' && answer !== null && 'status' in answer
      ? answer.status
      : undefined
  } catch {
    // A reply that is not JSON carries no status.
    return undefined
  }
}
