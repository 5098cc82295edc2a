import { ActionRefusedError, defineAction } from '@ensaio/mock-kit'
import type { ShopWorld } from '../world.ts'

/** The actions of the control plane. */
export const actions = {
  lose: defineAction({
    description: 'Loses an order.',
    input: { type: 'object', required: ['id'], properties: { id: { type: 'string' } } },
    run: (world: ShopWorld, { id }) => {
      if (world.data.orders.delete(id) === undefined) {
        throw new ActionRefusedError(`there is no order "${id}". Create it first.`)
      }
      return { lost: id }
    },
  }),
}
