import { describe, expect, test } from 'vitest'
import { openConversica, type TestConversica } from '../testing/open-conversica.ts'

/** A lead that got its first message an hour or so ago. */
async function openWithLead(persona = 'silent'): Promise<TestConversica> {
  const conversica = openConversica()
  await conversica.save({ email: `sally+${persona}@example.com` })
  await conversica.sandbox.advance(3_600_000)
  return conversica
}

describe('leadReplies', () => {
  test('lets the lead write what it is given, and tells it', async () => {
    await using conversica = await openWithLead()

    const summary = conversica.act('leadReplies', { id: 'l1', body: 'Yes, call me please!' })
    await conversica.sandbox.settled()

    expect(summary).toMatchObject({
      conversationStatus: 'Received Response',
      leadStatus: 'Hot Lead',
    })
    expect(conversica.messages().at(-1)).toMatchObject({
      action: 'received',
      body: 'Yes, call me please!',
      subject: `Re: ${conversica.messages()[0]?.subject}`,
    })
  })

  test('goes on as the words say, in the place of what was planned', async () => {
    await using conversica = await openWithLead()

    conversica.act('leadReplies', { id: 'l1', body: 'Sorry, not interested.' })
    await conversica.advanceDays(30)

    expect(conversica.statuses().at(-1)).toBe('Conversation Complete')
    expect(conversica.facts().leadStatus).toBe('No Further Action')
    expect(conversica.messages().map(({ action }) => action)).toEqual(['sent', 'received', 'sent'])
  })

  test('goes on as the named persona whatever the words', async () => {
    await using conversica = await openWithLead()

    conversica.act('leadReplies', { id: 'l1', body: 'Yes!', persona: 'stop' })

    expect(conversica.statuses().at(-1)).not.toBe('Lead Requested Stop')
    await conversica.advanceDays(30)
    expect(conversica.statuses().at(-1)).toBe('Lead Requested Stop')
    expect(conversica.messages().at(-1)?.action).toBe('received')
  })

  test('is heard while the assistant only listens', async () => {
    await using conversica = await openWithLead()
    await conversica.advanceDays(30)
    expect(conversica.statuses().at(-1)).toBe('Listening')

    conversica.act('leadReplies', { id: 'l1', body: 'What does it cost?' })
    await conversica.sandbox.settled()

    expect(conversica.facts()).toMatchObject({
      conversationStage: 'Messaging',
      conversationStatus: 'Received Response',
      leadStatus: 'Further Action',
    })
  })

  test('gives up on a lead that asks for a third pause', async () => {
    await using conversica = await openWithLead()

    for (let pause = 0; pause < 3; pause += 1) {
      conversica.act('leadReplies', { id: 'l1', body: 'Not now, maybe later' })
    }
    await conversica.advanceDays(60)

    expect(conversica.statuses().at(-1)).toBe('Pause Limit Exceeded')
  })

  test.each([
    [{ id: 'l1' }, 'body is missing'],
    [{ id: 'l1', body: 7 }, 'body is 7. Send a string.'],
    [{ id: 'nobody', body: 'Hi' }, 'there is no lead "nobody"'],
    [{ id: 'l1', clientId: 'b', body: 'Hi' }, 'of the client "b"'],
    [{ id: 'l1', body: 'Hi', persona: 'silent' }, 'Send one of hot, slow-hot'],
    [{ id: 'l1', body: 'Hi', persona: 'nonsense' }, '"nonsense" is not a persona that replies'],
    [
      { id: 'l1', body: 'Hi', personna: 'stop' },
      'there is no field "personna". Did you mean "persona"?',
    ],
    ['Hi', 'the input is "Hi". Send an object.'],
    [null, 'the input is null. Send an object.'],
  ])('refuses %o and says why', async (input, why) => {
    await using conversica = await openWithLead()

    expect(() => conversica.act('leadReplies', input)).toThrow(why)
  })

  test('refuses a lead that nobody wrote to, or whom nobody listens to', async () => {
    await using conversica = openConversica()
    await conversica.save({})
    const early = (): unknown => conversica.act('leadReplies', { id: 'l1', body: 'Hi' })
    expect(early).toThrow('replies do not count')

    await conversica.advanceDays(1)
    conversica.act('stopLead', { id: 'l1', by: 'rep' })

    expect(early).toThrow('Rep Stopped')
  })
})

describe('stopLead and resumeLead', () => {
  test('end a conversation and take it up where it was', async () => {
    await using conversica = await openWithLead()
    conversica.act('stopLead', { id: 'l1', by: 'manager' })
    await conversica.advanceDays(30)
    expect(conversica.messages()).toHaveLength(1)

    conversica.act('resumeLead', { id: 'l1' })
    await conversica.advanceDays(30)

    expect(conversica.messages()).toHaveLength(5)
    expect(conversica.statuses().slice(-4)).toEqual([
      'Manager Stopped',
      'Message Scheduled',
      'Sent Message',
      'Listening',
    ])
  })

  test('stop a lead before anybody looked at it', async () => {
    await using conversica = openConversica()
    await conversica.save({})

    conversica.act('stopLead', { id: 'l1', by: 'admin' })
    await conversica.advanceDays(10)

    expect(conversica.statuses()).toEqual(['Admin Stopped'])
    expect(conversica.facts()).toHaveProperty('dateAdded')
  })

  test('refuse what cannot be', async () => {
    await using conversica = await openWithLead('unsubscribe')
    expect(() => conversica.act('stopLead', { id: 'l1', by: 'boss' })).toThrow(
      'by is "boss". Send one of "manager"',
    )
    expect(() => conversica.act('resumeLead', { id: 'l1' })).toThrow(
      'which neither the customer nor the vendor stopped',
    )

    await conversica.advanceDays(20)

    expect(() => conversica.act('stopLead', { id: 'l1', by: 'rep' })).toThrow(
      'over already (Unsubscribed)',
    )
    expect(() => conversica.act('resumeLead', { id: 'l1' })).toThrow('Unsubscribed')
  })

  test('do not go against the keys', async () => {
    await using conversica = await openWithLead()
    await conversica.save({ email: 'sally+silent@example.com', stopMessaging: true })

    expect(() => conversica.act('resumeLead', { id: 'l1' })).toThrow('keep it in CRM Stopped')
  })
})

describe('setService and setExclusion', () => {
  test('let all leads rest, and go on', async () => {
    await using conversica = await openWithLead()
    conversica.act('setService', { service: 'inactive' })
    await conversica.advanceDays(10)
    expect(conversica.messages()).toHaveLength(1)

    conversica.act('setService', { service: 'active' })
    await conversica.advanceDays(20)

    expect(conversica.statuses()).toContain('Inactive Service')
    expect(conversica.statuses().at(-1)).toBe('Listening')
  })

  test('exclude leads by a value in any case, and let them in again', async () => {
    await using conversica = await openWithLead()
    conversica.act('setExclusion', { by: 'leadSource', value: ' AUTUMN fair ' })
    await conversica.sandbox.settled()
    expect(conversica.statuses().at(-1)).toBe('Excluded (Lead Source)')

    conversica.act('setExclusion', { by: 'leadSource', value: 'autumn fair', excluded: false })
    await conversica.sandbox.settled()

    expect(conversica.statuses().at(-1)).toBe('Message Scheduled')
  })

  test.each([
    ['setService', { service: 'on' }, 'Send one of "active", "inactive", "not-active"'],
    ['setExclusion', { by: 'city', value: 'x' }, 'Send one of "leadSource"'],
    [
      'setExclusion',
      { by: 'repName', value: 'x', excluded: 'yes' },
      'excluded is "yes". Send true or false.',
    ],
  ])('refuse %s %o', async (name, input, why) => {
    await using conversica = openConversica()

    expect(() => conversica.act(name, input)).toThrow(why)
  })

  test('do not take a misspelt wish for none', async () => {
    await using conversica = openConversica()
    const wish = { by: 'repName', value: 'John', exclude: false }

    expect(() => conversica.act('setExclusion', wish)).toThrow(
      'Failed to run setExclusion: there is no field "exclude". Did you mean "excluded"? The fields are by, value, excluded.',
    )
  })

  test('keep their lists within bounds', async () => {
    await using conversica = openConversica()
    const exclude = (value: string): unknown =>
      conversica.act('setExclusion', { by: 'repName', value })
    for (let number = 0; number < 199; number += 1) exclude(`rep ${number}`)

    expect(() => exclude('one more')).toThrow('no more fit')
    expect(() => exclude('rep 7')).not.toThrow()
  })
})
