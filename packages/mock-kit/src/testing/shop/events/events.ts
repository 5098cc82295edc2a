import type { EventDefinition } from '@ensaio/mock-kit'
import type { ShopWebhooks } from '../shop-contract.ts'
import type { ShopWorld } from '../world.ts'

/** The webhooks: their targets, addresses and bodies. */
export const events: {
  readonly [Name in keyof ShopWebhooks]: EventDefinition<ShopWorld>
} = {
  orderShipped: {
    targets: () => ['orderShipped'],
    resolve: (world, { target }) => {
      const endpoint = world.endpoint(target)
      return endpoint && { url: endpoint.url, headers: {} }
    },
    stamp: (body, { number }) =>
      body.replace('parcel', number === 1 ? 'parcel' : `parcel (call ${number})`),
  },
}
