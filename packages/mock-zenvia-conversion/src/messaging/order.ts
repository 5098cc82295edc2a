import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import { defineView } from '@ensaio/mock-kit'
import { toIsoDate } from '../iso-date.ts'

/** An order of a prospect from a catalogue. */
export interface OrderRecord {
  readonly id: string
  readonly prospectId: string
  readonly createdAt: number
  readonly items: readonly Schemas['ProductOrder'][]
}

/** Returns an order as answers show it. */
export const toOrderView = defineView(
  ({ id, createdAt, items }: OrderRecord): Schemas['OrderByProspect'] => ({
    orderId: id,
    createdAt: toIsoDate(createdAt),
    items,
  }),
)
