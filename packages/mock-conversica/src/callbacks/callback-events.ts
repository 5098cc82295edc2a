import type { Webhooks } from '@ensaio/contracts/conversica'
import type { EventDefinition } from '@ensaio/mock-kit'
import { toBasicHeader } from '../auth/basic-credentials.ts'
import type { ConversicaWorld } from '../world-types.ts'
import { isChatLeadTaken } from './is-chat-lead-taken.ts'

type Event = EventDefinition<ConversicaWorld>

/**
 * The three callbacks. Each goes to the endpoint that is registered under its own name, with that endpoint's Basic
 * credentials; without one it is kept as failed, so that it can be sent once there is one.
 */
export const callbackEvents: { readonly [Name in keyof Webhooks]: Event } = {
  message: callbackTo('message'),
  leadUpdate: callbackTo('leadUpdate'),
  chatLead: { ...callbackTo('chatLead'), isAccepted: isChatLeadTaken },
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
