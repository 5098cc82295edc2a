import { defineCollection } from '@ensaio/mock-kit'
import type { BehaviourValues, CollectionsOf, World } from '@ensaio/mock-kit'
import type { behaviours } from './behaviours.ts'
import type { ShopJobs } from './jobs/jobs.ts'
import type { OrderRecord } from './order/order.ts'
import type { ShopWebhooks } from './shop-contract.ts'

/** Few enough for a test to fill the shop. */
const ORDERS_MAX = 300

/** The collections of the world: the key, the indexes and the orders of each. */
export const collections = {
  orders: defineCollection({
    key: ({ id }: OrderRecord) => id,
    indexes: { item: ({ item }) => item },
    recordsMax: ORDERS_MAX,
  }),
}

/** The types of the parts of the shop's world. */
export interface ShopTypes {
  readonly data: CollectionsOf<typeof collections>
  readonly jobs: ShopJobs
  readonly webhooks: ShopWebhooks
  readonly behaviours: BehaviourValues<typeof behaviours>
}

/** The shop's state in one sandbox. */
export type ShopWorld = World<ShopTypes>
