import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import { defineView } from '@ensaio/mock-kit'
import { toIsoDate } from '../iso-date.ts'

/** What a prospect ordered from a catalogue. */
export interface OrderRecord {
  readonly id: string
  readonly prospectId: string
  readonly createdAt: number
  readonly items: readonly Schemas['ProductOrder'][]
}

/** An order as answers show it. */
export const toOrderView = defineView(
  ({ id, createdAt, items }: OrderRecord): Schemas['OrderByProspect'] => ({
    orderId: id,
    createdAt: toIsoDate(createdAt),
    items,
  }),
)
