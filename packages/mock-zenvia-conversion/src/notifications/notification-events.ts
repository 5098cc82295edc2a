import type { Webhooks } from '@ensaio/contracts/zenvia-conversion'
import type { EventDefinition } from '@ensaio/mock-kit'
import type { ZenviaConversionWorld } from '../world.ts'
import { stampAttempt } from './stamp-attempt.ts'

type Event = EventDefinition<ZenviaConversionWorld>

/**
 * Every notification goes to one subscription, whose key is its target: `notify` names it. Once that is deactivated, what
 * is still under way has nowhere to go.
 */
const toSubscription: Event = {
  targets: () => [],
  resolve: (world, { target }) => {
    const subscription = world.data.subscriptions.get(target)
    return subscription?.isActive === true
      ? { url: subscription.callbackUrl, headers: {} }
      : undefined
  },
  stamp: stampAttempt,
}

/** The four topics. */
export const notificationEvents: { readonly [Name in keyof Webhooks]: Event } = {
  agents: toSubscription,
  interactions: toSubscription,
  prospects: toSubscription,
  quotes: toSubscription,
}
