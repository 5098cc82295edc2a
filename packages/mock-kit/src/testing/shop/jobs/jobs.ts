import { shipOrder } from '../simulation/ship-order.ts'
import type { ShopWorld } from '../world.ts'

/** The payload of each kind of job. */
export type ShopJobs = {
  /** The staff ships an order. */
  readonly ship: { readonly id: string }
}

/** The jobs by kind. */
export const jobs: {
  readonly [Kind in keyof ShopJobs]: (world: ShopWorld, payload: ShopJobs[Kind]) => void
} = {
  ship: (world, { id }) => shipOrder(world, id),
}
