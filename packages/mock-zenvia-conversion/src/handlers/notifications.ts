import { seesGroup } from '../auth/visibility.ts'
import { invalidValue, notFound } from '../errors/error-replies.ts'
import {
  subscribe,
  subscriptionsOf,
  TOPICS,
  toSubscriptionView,
  unsubscribe,
} from '../events/subscription.ts'
import type { SubscriptionRecord } from '../events/subscription.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import type { CallOf, HandlersFor } from './handler-types.ts'
import { createdInFormat, inFormat } from './response-format.ts'

type Ids =
  | 'deactivateSubscription'
  | 'deactivateSubscriptionsByApiKey'
  | 'getActiveSubscriptionById'
  | 'getActiveSubscriptions'
  | 'getTopics'
  | 'newSubscription'

/** Topics and subscriptions. */
export const notificationHandlers: HandlersFor<Ids> = {
  getTopics: (_world, call) => inFormat(call, TOPICS),

  newSubscription: (world, call) => {
    const { callbackUrl } = call.body
    if (!/^https?:\/\/[^/]/i.test(callbackUrl) || !URL.canParse(callbackUrl)) {
      return invalidValue('callbackUrl must be an http or https address')
    }
    return createdInFormat(call, toSubscriptionView(subscribe(world, call.principal, call.body)))
  },

  getActiveSubscriptions: (world, call) =>
    inFormat(call, subscriptionsOf(world, call.principal).map(toSubscriptionView)),

  getActiveSubscriptionById: (world, call) => {
    const subscription = findActive(world, call)
    if (subscription === undefined) return notFound('Subscription')
    return inFormat(call, toSubscriptionView(subscription))
  },

  deactivateSubscription: (world, call) => {
    const subscription = findActive(world, call)
    if (subscription === undefined) return notFound('Subscription')
    unsubscribe(world, subscription)
    return inFormat(call, toSubscriptionView(subscription))
  },

  deactivateSubscriptionsByApiKey: (world, call) => {
    const active = subscriptionsOf(world, call.principal)
    for (const subscription of active) unsubscribe(world, subscription)
    return inFormat(call, { modified: active.length })
  },
}

function findActive(
  world: ZenviaConversionWorld,
  { path, principal }: Pick<CallOf<'getActiveSubscriptionById'>, 'path' | 'principal'>,
): SubscriptionRecord | undefined {
  const subscription = world.data.subscriptions.get(path.subscriptionId)
  if (subscription?.isActive !== true) return undefined
  return seesGroup(world, principal, subscription.groupId) ? subscription : undefined
}
