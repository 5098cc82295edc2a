/**
 * A record's place in its collection: made when the record comes, kept while it is replaced by others. Indexes and orders
 * refer to it, so that a change that does not move it does not concern them.
 */
export interface Entry<Item> {
  /** The place in the order of arrival. */
  readonly ordinal: number
  /** The record as it is now. */
  item: Item
  /** The bytes that the record took when a transaction ended last, estimated; UNWEIGHED before the first one. */
  bytes: number
}

export const UNWEIGHED = -1
