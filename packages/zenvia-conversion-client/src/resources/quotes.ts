import type { Call, CallOptions } from '@ensaio/client-kit'
import type { BodyOf } from '@ensaio/contracts'
import type { Operations } from '@ensaio/contracts/zenvia-conversion'
import type { ProspectQuoteQuery, QuoteQuery } from '../query/list-query.ts'
import { toWireQuery } from '../query/to-wire-query.ts'
import { createListing, type Listing } from './listing.ts'
import type { NewQuote, Quote } from './models.ts'

/** The ids that identify a quote. */
export interface QuoteKey {
  readonly prospectId: string
  readonly quoteId: string
}

/** The prospect's decision. */
export type QuoteChanges = BodyOf<Operations['updateProspectQuote']>

/** The quotes of prospects. Reading needs the scope `prospects:read`, writing `prospects:write`. */
export interface Quotes extends Listing<QuoteQuery, Quote> {
  /** Quotes of one prospect, oldest first. */
  ofProspect(
    prospectId: string,
    query?: ProspectQuoteQuery,
    options?: CallOptions,
  ): Promise<readonly Quote[]>
  get(place: QuoteKey, options?: CallOptions): Promise<Quote>
  create(prospectId: string, quote: NewQuote, options?: CallOptions): Promise<Quote>
  /** Accepts or rejects. Not sent again by itself: whether that may be done twice is unknown. */
  update(place: QuoteKey, changes: QuoteChanges, options?: CallOptions): Promise<Quote>
}

export function createQuotes(call: Call<Operations>, now: () => number): Quotes {
  const { json } = call
  return {
    ...createListing(call, { id: 'getQuotes', createdOf: ({ createdAt }) => createdAt, now }),
    ofProspect: async (prospectId, asked = {}, options) => {
      const query = toWireQuery('getProspectQuotes', asked)
      return json('getProspectQuotes', { path: { prospectId }, query }, options)
    },
    get: ({ prospectId, quoteId }, options) =>
      json('getQuoteById', { path: { prospectId, quoteId } }, options),
    create: (prospectId, body, options) =>
      json('newProspectQuote', { path: { prospectId }, body }, options),
    update: ({ prospectId, quoteId }, body, options) =>
      json('updateProspectQuote', { path: { prospectId, quoteId }, body }, options),
  }
}
