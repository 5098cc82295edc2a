import type { ShopWorld } from '../world.ts'

/** Ships an order, as the shop's staff does, and tells the customer. */
export function shipOrder(world: ShopWorld, id: string): void {
  const { item } = world.data.orders.update(id, { state: 'shipped' })
  if (item === 'glass') throw new Error('it broke')
  const note = `parcel ${world.random.hex(8)}`
  world.emit({ webhook: 'orderShipped', subject: id, payload: { id, note } })
}
