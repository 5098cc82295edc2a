import type { Schemas } from '@ensaio/contracts/zenvia-conversion'

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
