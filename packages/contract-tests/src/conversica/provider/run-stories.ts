import { leadOfPersona } from '../consumer/lead-of-persona.ts'
import type { ArrivedCallback } from './callback-recorder.ts'
import type { Stage } from './open-stage.ts'
import { stateHandlersOf } from './state-handlers.ts'

/** Longer than the story of any persona. */
const STORY_HOURS = 21 * 24

/** Lets a lead of each persona, and one from the website chat, go through its whole life; gives what arrived. */
export async function runStories(
  stage: Stage,
  personas: readonly string[],
): Promise<readonly ArrivedCallback[]> {
  const state = stateHandlersOf(stage)
  await state['the scenario']({ scenario: 'empty' })
  for (const persona of personas) {
    const lead = leadOfPersona(persona, { id: persona, cellPhone: '+15555550153', smsOptIn: true })
    await state['the saved lead']({ lead })
  }
  const visitor = { firstName: 'Yusuf', lastName: 'Brandt', email: 'yusuf.brandt@example.com' }
  await state['the action']({ action: 'createChatLead', input: visitor })

  await state['the time that passed']({ hours: STORY_HOURS })
  return stage.arrived
}
