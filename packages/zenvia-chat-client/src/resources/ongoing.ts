import type { Call } from '@ensaio/client-kit'
import type { Operations } from '@ensaio/contracts/zenvia-chat'
import type { OngoingQuery } from '../query/list-query.ts'
import { createListing, type Listing } from './listing.ts'
import type { OngoingRow } from './models.ts'

/**
 * The interactions that are not finished, newest first. They come and go while they are read: none comes twice, but those
 * that move up by one page as others end are passed over. Where that matters, ask for one page of 10,000.
 */
export type Ongoing = Listing<OngoingQuery, OngoingRow>

export function createOngoing({ json }: Call<Operations>): Ongoing {
  return createListing<OngoingQuery, OngoingRow>({
    read: async (query, options) => (await json('getOngoing', { query }, options)).data,
  })
}
