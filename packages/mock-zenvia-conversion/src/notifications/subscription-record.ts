import type { Schemas } from '@ensaio/contracts/zenvia-conversion'

type Subscription = Schemas['Subscription']

/** Where a group wants to be told of what. At most one of a group is active. */
export interface SubscriptionRecord extends Subscription {
  readonly createdAt: number
  readonly groupId: string
  /** The integration whose key made it. */
  readonly integrationId: string
  readonly isActive: boolean
}
