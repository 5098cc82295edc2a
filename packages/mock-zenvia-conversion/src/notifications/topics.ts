import type { Schemas } from '@ensaio/contracts/zenvia-conversion'

/** What can be subscribed to, in the vendor's order. The names were seen; the descriptions are ours. */
export const TOPICS: readonly Schemas['Topic'][] = [
  { name: 'prospects', description: 'Prospects that are new or have changed' },
  { name: 'interactions', description: 'Interactions that are new or have changed' },
  { name: 'quotes', description: 'Quotes that are new or have changed' },
  { name: 'agents', description: 'Agents who have come online or gone offline' },
]
