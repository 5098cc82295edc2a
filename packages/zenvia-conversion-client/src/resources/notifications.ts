import type { Call, CallOptions } from '@ensaio/client-kit'
import type { Operations } from '@ensaio/contracts/zenvia-conversion'
import type { Subscription, Topic, TopicName } from './models.ts'

/** The topics of a subscription, and the address of its receiver. */
export interface NewSubscription {
  readonly topics: readonly TopicName[]
  /** The address of the receiver, its secret included: `toCallbackUrl` makes one. */
  readonly callbackUrl: string
}

/** Subscriptions to what happens; `createZenviaConversionReceiver` takes it. Needs the scope `notifications`. */
export interface Notifications {
  topics(options?: CallOptions): Promise<readonly Topic[]>
  /** @note A group has one subscription: a new one ends the one before, no matter who made it. */
  subscribe(subscription: NewSubscription, options?: CallOptions): Promise<Subscription>
  /** Active subscriptions that were made with this key. */
  list(options?: CallOptions): Promise<readonly Subscription[]>
  get(subscriptionId: string, options?: CallOptions): Promise<Subscription>
  deactivate(subscriptionId: string, options?: CallOptions): Promise<Subscription>
  /** Ends all that were made with this key; gives how many. */
  deactivateAll(options?: CallOptions): Promise<number>
}

export function createNotifications({ json }: Call<Operations>): Notifications {
  return {
    topics: (options) => json('getTopics', {}, options),
    subscribe: (body, options) => json('newSubscription', { body }, options),
    list: (options) => json('getActiveSubscriptions', {}, options),
    get: (subscriptionId, options) =>
      json('getActiveSubscriptionById', { path: { subscriptionId } }, options),
    deactivate: (subscriptionId, options) =>
      json('deactivateSubscription', { path: { subscriptionId } }, options),
    deactivateAll: async (options) =>
      (await json('deactivateSubscriptionsByApiKey', {}, options)).modified,
  }
}
