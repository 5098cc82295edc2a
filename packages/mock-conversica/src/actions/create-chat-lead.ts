import { defineAction } from '@ensaio/mock-kit'
import { assistantName } from '../texts/text-values.ts'
import { writeChat } from '../texts/chat-texts.ts'
import type { ConversicaWorld } from '../world-types.ts'

const FILLED = { type: 'string', minLength: 1 } as const

/** The website chat wins a lead. It is the customer's to create: until then the assistant knows nothing of it. */
export const createChatLead = defineAction({
  description:
    'The website chat wins a lead, with custom fields if you like. Without a conversationHistory one is made up.',
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
      writeChat({
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
