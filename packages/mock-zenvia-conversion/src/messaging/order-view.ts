import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import { defineView } from '@ensaio/mock-kit'
import { toIsoDate } from '../iso-date.ts'
import type { OrderRecord } from './order-record.ts'

/** An order as answers show it. */
export const toOrderView = defineView(
  ({ id, createdAt, items }: OrderRecord): Schemas['OrderByProspect'] => ({
    orderId: id,
    createdAt: toIsoDate(createdAt),
    items,
  }),
)
