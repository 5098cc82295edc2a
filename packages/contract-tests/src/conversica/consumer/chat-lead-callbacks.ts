import { action, hoursPassed, scenario } from '../states.ts'
import { type CallbackInteraction, text } from './callback-interaction.ts'

const visitor = {
  firstName: 'Yusuf',
  lastName: 'Brandt',
  email: 'yusuf.brandt@example.com',
} as const
const talk = text('2026-03-02T08:40:07 Yusuf Brandt: Do you deliver boats?')

/** Visitors whom the website chat turned into leads. */
export const chatLeadCallbacks = [
  {
    description: 'a lead from the website chat',
    webhook: 'chatLead',
    given: [scenario('empty'), action('createChatLead', visitor), hoursPassed(1)],
    payload: { ...visitor, conversationHistory: talk },
  },
  {
    description: "a lead from the website chat with its client and a field of the customer's own",
    webhook: 'chatLead',
    given: [
      scenario('empty'),
      action('createChatLead', {
        ...visitor,
        clientId: 'harbour-north',
        favouriteBoat: 'dinghy',
        conversationHistory: 'Yusuf Brandt: Do you deliver dinghies?',
      }),
      hoursPassed(1),
    ],
    payload: {
      ...visitor,
      clientId: 'harbour-north',
      favouriteBoat: 'dinghy',
      conversationHistory: 'Yusuf Brandt: Do you deliver dinghies?',
    },
  },
] as const satisfies readonly CallbackInteraction<'chatLead'>[]
