import type { Handlers } from '@ensaio/mock-kit'
import { errorReply } from '../errors/problems.ts'
import { toOrderView } from '../order/order.ts'
import type { ShopOperations } from '../shop-contract.ts'
import type { ShopWorld } from '../world.ts'

/** The handlers of all operations. */
export const handlers: Handlers<ShopOperations, ShopWorld, string> = {
  createOrder: (world, { body }) => {
    if (world.data.orders.get(body.id) && world.behaviour('refusesDuplicates')) {
      return errorReply(409, `order ${body.id} exists`)
    }
    world.data.orders.delete(body.id)
    const order = world.data.orders.insert({ ...body, state: 'new' })
    const dueAt = world.now() + world.behaviour('shipsAfterMs')
    world.agenda.plan({ kind: 'ship', subject: order.id, payload: { id: order.id }, dueAt })
    if (body.item === 'bomb') throw new Error('boom')
    const view = toOrderView(order)
    // An undocumented field, which the check of the reply has to find.
    return { status: 201, body: body.item === 'secret' ? { ...view, margin: 3 } : view }
  },

  getOrder: (world, { path }) => {
    const order = world.data.orders.get(path.id)
    if (order === undefined) return errorReply(404, `no order ${path.id}`)
    return { status: 200, body: toOrderView(order) }
  },
}
