import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import { defineView } from '@ensaio/mock-kit'
import type { Scope } from '../auth/scopes.ts'
import { toIsoDate } from '../iso-date.ts'
import type { ProspectRecord } from '../prospect/prospect.ts'

/** A quote for a prospect. Instants are milliseconds since 1970. */
export interface QuoteRecord {
  readonly id: string
  readonly prospectId: string
  readonly createdAt: number
  readonly status: Schemas['QuoteStatus']
  readonly items: readonly Schemas['QuoteItem'][]
  readonly acceptedAt?: number
  readonly rejectedAt?: number
}

/** The view of a quote in answers and notifications. */
export type QuoteView = (
  quote: QuoteRecord,
  prospect: Pick<ProspectRecord, 'additionalData'>,
) => Schemas['Quote']

const toReducedView = defineView(({ id, prospectId, status, items, ...quote }: QuoteRecord) => {
  const { createdAt, acceptedAt, rejectedAt } = quote
  const finishedAt = acceptedAt ?? rejectedAt
  const total = totalOf(items)
  return {
    id,
    prospectId,
    status,
    items,
    // An infinite sum cannot be written as JSON.
    ...(Number.isFinite(total) && { total }),
    createdAt: toIsoDate(createdAt),
    ...(acceptedAt !== undefined && { acceptedAt: toIsoDate(acceptedAt) }),
    ...(rejectedAt !== undefined && { rejectedAt: toIsoDate(rejectedAt) }),
    ...(finishedAt !== undefined && { finishedAt: toIsoDate(finishedAt) }),
  }
})

/** Returns the view of a quote for these scopes: the prospect's additional data require a scope of their own. */
export function quoteViewFor(scopes: readonly Scope[]): QuoteView {
  if (!scopes.includes('prospects:readAdditionalData')) return (quote) => toReducedView(quote)
  return (quote, { additionalData }) => ({ ...toReducedView(quote), additionalData })
}

/** Returns the sum of the items. Items without a price cost nothing (assumed). */
function totalOf(items: readonly Schemas['QuoteItem'][]): number {
  return items.reduce((sum, { quantity, price = 0 }) => sum + quantity * price, 0)
}
