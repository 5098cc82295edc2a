import type { ChatInteraction } from './chat-interaction.ts'
import { historyInteractions } from './history-interactions.ts'
import { messageInteractions } from './message-interactions.ts'
import { ongoingInteractions } from './ongoing-interactions.ts'
import { refusedInteractions } from './refused-interactions.ts'
import { reportInteractions } from './report-interactions.ts'

/** All that the client expects of Zenvia Chat. */
export const chatInteractions: readonly ChatInteraction[] = [
  ...historyInteractions,
  ...messageInteractions,
  ...ongoingInteractions,
  ...reportInteractions,
  ...refusedInteractions,
]
