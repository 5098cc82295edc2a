import type { Behaviour } from '@ensaio/mock-kit'
import type { ConversicaTypes } from './world-types.ts'

type Behaviours = {
  readonly [Name in keyof ConversicaTypes['behaviours']]: Behaviour<
    ConversicaTypes['behaviours'][Name]
  >
}

/** The switches where the vendor's documents leave more than one reading open. */
export const behaviours: Behaviours = {
  requireConversationId: {
    description:
      'Refuse leads without conversationId, as the connector definition has it; the document does not require it.',
    default: false,
  },
  lockAfterFailures: {
    description:
      'Lock the account for 15 minutes of sandbox time after so many wrong passwords in a row; 0 for never.',
    default: 0,
  },
  testLeadsMax: {
    description: 'How many test leads, marked by the Test Lead Token, are granted.',
    default: 10,
  },
}
