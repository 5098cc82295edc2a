import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import { defineView } from '@ensaio/mock-kit'
import type { IntegrationRecord } from '../auth/integration.ts'
import { newObjectId } from '../object-id.ts'
import type { ZenviaConversionWorld } from '../world.ts'

type Subscription = Schemas['Subscription']

/** A group's subscription to topics. At most one of a group is active. */
export interface SubscriptionRecord extends Subscription {
  readonly createdAt: number
  readonly groupId: string
  /** The id of the integration whose key created it. */
  readonly integrationId: string
  readonly isActive: boolean
}

/** The topics, in the vendor's order. The names were observed; the descriptions are ours. */
export const TOPICS: readonly Schemas['Topic'][] = [
  { name: 'prospects', description: 'Prospects that are new or have changed' },
  { name: 'interactions', description: 'Interactions that are new or have changed' },
  { name: 'quotes', description: 'Quotes that are new or have changed' },
  { name: 'agents', description: 'Agents who have come online or gone offline' },
]

/** Returns a subscription as answers show it. */
export const toSubscriptionView = defineView(
  ({ id, topics, callbackUrl }: SubscriptionRecord): Schemas['Subscription'] => ({
    id,
    topics,
    callbackUrl,
  }),
)

/** Creates a subscription for the group of the caller, and ends the one that the group had. */
export function subscribe(
  world: ZenviaConversionWorld,
  caller: IntegrationRecord,
  { topics, callbackUrl }: Schemas['NewSubscription'],
): SubscriptionRecord {
  const { subscriptions } = world.data
  for (const former of subscriptions.by('activeOfGroup', caller.groupId)) unsubscribe(world, former)
  return subscriptions.insert({
    id: newObjectId(world),
    topics: [...new Set(topics)],
    callbackUrl,
    createdAt: world.now(),
    groupId: caller.groupId,
    integrationId: caller.id,
    isActive: true,
  })
}

/** Ends a subscription: nothing more is sent for it. It is kept, so that earlier deliveries can be attributed. */
export function unsubscribe(world: ZenviaConversionWorld, { id }: SubscriptionRecord): void {
  world.data.subscriptions.update(id, { isActive: false })
}

/** Returns the active subscriptions that were created with the caller's key. */
export function subscriptionsOf(
  world: ZenviaConversionWorld,
  caller: IntegrationRecord,
): readonly SubscriptionRecord[] {
  return world.data.subscriptions
    .by('active', 'yes')
    .filter(({ integrationId }) => integrationId === caller.id)
}
