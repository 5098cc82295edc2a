import { leadOfPersona } from '../consumer/lead-of-persona.ts'
import type { ArrivedCallback } from './callback-recorder.ts'
import type { Provider } from './open-provider.ts'
import { stateHandlersOf } from './state-handlers.ts'

/** Longer than the conversation with any persona. */
const CONVERSATION_HOURS = 21 * 24

/** Lets a lead of each persona, and one from the website chat, go through its whole life; gives what arrived. */
export async function runConversations(
  provider: Provider,
  personas: readonly string[],
): Promise<readonly ArrivedCallback[]> {
  const state = stateHandlersOf(provider)
  await state['the scenario']({ scenario: 'empty' })
  for (const persona of personas) {
    const lead = leadOfPersona(persona, { id: persona, cellPhone: '+15555550153', smsOptIn: true })
    await state['the saved lead']({ lead })
  }
  const visitor = { firstName: 'Yusuf', lastName: 'Brandt', email: 'yusuf.brandt@example.com' }
  await state['the action']({ action: 'createChatLead', input: visitor })

  await state['the time that passed']({ hours: CONVERSATION_HOURS })
  return provider.arrived
}
