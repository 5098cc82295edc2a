import { defineAction } from '@ensaio/mock-kit'
import { composeChat } from '../simulation/texts/chat-texts.ts'
import { assistantName } from '../simulation/texts/text-values.ts'
import type { ConversicaWorld } from '../world.ts'

const FILLED = { type: 'string', minLength: 1 } as const

/** Simulates a lead of the website chat. The customer has to create it: until then the assistant does not know it. */
export const createChatLead = defineAction({
  description:
    'The website chat produces a lead, with optional custom fields. Without a conversationHistory, one is generated.',
  input: {
    type: 'object',
    required: ['firstName', 'lastName', 'email'],
    properties: {
      firstName: FILLED,
      lastName: FILLED,
      email: FILLED,
      clientId: { type: 'string' },
      conversationHistory: { type: 'string' },
    },
    additionalProperties: { type: 'string' },
  },
  run: (world: ConversicaWorld, input) => {
    const { firstName, lastName, email, clientId, conversationHistory: given, ...others } = input
    const conversationHistory =
      given ??
      composeChat({
        visitor: { firstName, lastName, email },
        assistant: assistantName(world.randomFor('assistant')),
        random: world.randomFor(`chat:${email}`),
        endsAt: world.now(),
      })
    const payload = {
      ...others,
      ...(clientId !== undefined && { clientId }),
      firstName,
      lastName,
      email,
      conversationHistory,
    }
    world.emit({ webhook: 'chatLead', subject: email, payload })
    return payload
  },
})
