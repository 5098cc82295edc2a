/** Nothing: the vendor's data API has no webhooks. */
export const events = {}
