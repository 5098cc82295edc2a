import { defineBehaviour } from '@ensaio/mock-kit'

/** The switches where the vendor's documents leave more than one reading open. */
export const behaviours = {
  requireConversationId: defineBehaviour({
    description:
      'Refuse leads without conversationId, as the connector definition has it; the document does not require it.',
    schema: { type: 'boolean' },
    default: false,
  }),
  emptyClientId: defineBehaviour({
    description:
      'Send an empty clientId in callbacks about leads that have none, as the manual requires the key; otherwise it is left out.',
    schema: { type: 'boolean' },
    default: false,
  }),
  lockAfterFailures: defineBehaviour({
    description:
      'The number of wrong passwords in a row that locks the account for 15 minutes of sandbox time; 0 for never.',
    schema: { type: 'number', minimum: 0 },
    default: 0,
  }),
  testLeadsMax: defineBehaviour({
    description: 'The number of test leads, marked by the Test Lead Token, that are accepted.',
    schema: { type: 'number', minimum: 0 },
    default: 10,
  }),
}
