import { describe, expect, test } from 'vitest'
import { runConversation } from '../testing/run-conversation.ts'
import { PERSONAS } from './personas/all-personas.ts'

test.each(PERSONAS.map(({ name }) => name))(
  'nothing is written to the lead %s once a person has to act',
  async (persona) => {
    await using conversica = await runConversation(persona, {
      smsOptIn: true,
      cellPhone: '+12125550100',
    })
    const stopped = conversica.callbacks.findIndex(({ text }) => hasKey(text, 'actionRequired'))
    const after = stopped < 0 ? [] : conversica.callbacks.slice(stopped)

    expect(after.filter(({ text }) => text.includes('"action":"sent"'))).toEqual([])
    expect(after.filter(({ text }) => text.includes('"Message Scheduled"'))).toEqual([])
  },
)

describe('a lead that waits for a person', () => {
  test('gets no message for another reply, an update or a follow-up', async () => {
    await using conversica = await runConversation('question')
    const sent = conversica.messages().filter(({ action }) => action === 'sent').length

    conversica.act('leadReplies', { id: 'l1', body: 'Yes, call me.' })
    await conversica.save({ email: 'sally+question@example.com', stopMessaging: true })
    await conversica.save({ email: 'sally+question@example.com', stopMessaging: false })
    await conversica.save({ email: 'sally+question@example.com', skipToFollowup: true })
    await conversica.advanceDays(30)

    expect(conversica.facts()).toMatchObject({ actionRequired: true })
    expect(conversica.messages().filter(({ action }) => action === 'sent')).toHaveLength(sent)
  })

  test('is written to again once a person has resumed it', async () => {
    await using conversica = await runConversation('question')

    conversica.act('resumeLead', { id: 'l1' })
    conversica.act('leadReplies', { id: 'l1', body: 'Yes, call me.' })
    await conversica.advanceDays(1)

    expect(conversica.facts()).toMatchObject({ actionRequired: false })
    expect(conversica.messages().at(-1)).toMatchObject({ action: 'sent' })
  })
})

function hasKey(text: string, key: string): boolean {
  return Object.hasOwn(JSON.parse(text) as object, key)
}
