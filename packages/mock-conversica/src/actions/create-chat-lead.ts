import type { Action } from '@ensaio/mock-kit'
import { assistantName } from '../texts/text-values.ts'
import { writeChat } from '../texts/chat-texts.ts'
import type { ConversicaWorld } from '../world-types.ts'
import { readOpenInput } from '@ensaio/mock-kit'

const KNOWN = ['firstName', 'lastName', 'email', 'clientId', 'conversationHistory'] as const

/** The website chat wins a lead. It is the customer's to create: until then the assistant knows nothing of it. */
export const createChatLead: Action<ConversicaWorld> = {
  description:
    'The website chat wins a lead: { firstName, lastName, email, clientId?, conversationHistory? } and custom fields, all strings. Without a history one is made up.',
  run: (world, input) => {
    const fields = readOpenInput('createChatLead', input, KNOWN)
    const [firstName, lastName] = [fields.text('firstName'), fields.text('lastName')]
    const email = fields.text('email')
    const clientId = fields.optionalText('clientId')
    const conversationHistory =
      fields.optionalText('conversationHistory') ??
      writeChat({
        visitor: { firstName, lastName, email },
        assistant: assistantName(world.randomFor('assistant')),
        random: world.randomFor(`chat:${email}`),
        endsAt: world.now(),
      })
    const payload = {
      ...fields.otherTexts(),
      ...(clientId !== undefined && { clientId }),
      firstName,
      lastName,
      email,
      conversationHistory,
    }
    world.emit({ webhook: 'chatLead', subject: email, payload })
    return payload
  },
}
