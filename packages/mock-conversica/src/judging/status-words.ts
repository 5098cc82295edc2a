// The customer's words for a lead that needs no assistant any more. The document names Sold and Lost; the others are assumed.
const SOLD_WORDS = new Set(['sold', 'won', 'closed won', 'purchased', 'customer'])
const LOST_WORDS = new Set(['lost', 'closed lost', 'dead', 'closed', 'archived'])

/** What a lead's own leadStatus says about it: bought, given up, or neither. */
export function readStatusWord(leadStatus: string | undefined): 'sold' | 'lost' | 'open' {
  const word = leadStatus
    ?.trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ')
  if (word === undefined) return 'open'
  if (SOLD_WORDS.has(word)) return 'sold'
  return LOST_WORDS.has(word) ? 'lost' : 'open'
}
