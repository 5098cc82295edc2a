import type { OrderView } from '../shop-contract.ts'

/** An order of a customer. */
export interface OrderRecord {
  readonly id: string
  readonly item: string
  readonly state: 'new' | 'shipped'
}

/** Returns an order as answers show it. */
export function toOrderView({ id, item, state }: OrderRecord): OrderView {
  return { id, item, state }
}
