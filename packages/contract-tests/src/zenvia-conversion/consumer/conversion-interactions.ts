import { accountInteractions } from './account-interactions.ts'
import type { ConversionInteraction } from './conversion-interaction.ts'
import { historyInteractions } from './history-interactions.ts'
import { leadInteractions } from './lead-interactions.ts'
import { listInteractions } from './list-interactions.ts'
import { messagingInteractions } from './messaging-interactions.ts'
import { prospectInteractions } from './prospect-interactions.ts'

/** All that the client expects of Zenvia Conversion. */
export const conversionInteractions: readonly ConversionInteraction[] = [
  ...accountInteractions,
  ...leadInteractions,
  ...listInteractions,
  ...prospectInteractions,
  ...historyInteractions,
  ...messagingInteractions,
]
