import type { Scenario } from '@ensaio/mock-kit'
import type { ShopWorld } from '../world.ts'

/** The starting states. */
export const scenarios: { readonly [Name in 'empty' | 'default']: Scenario<ShopWorld> } = {
  empty: { description: 'no orders', seed: () => undefined },
  default: {
    description: 'one order, shipped',
    seed: (world) => {
      world.data.orders.insert({ id: 'first', item: 'tea', state: 'shipped' })
    },
  },
}
