import { describe, expect, test } from 'vitest'
import { DAY_MS } from '../durations.ts'
import { openConversica, START } from '../testing/open-conversica.ts'
import { runConversation } from '../testing/run-conversation.ts'

/** Each callback in a word or two, in the order in which they came. */
function outline(callbacks: readonly { readonly path: string; readonly text: string }[]) {
  return callbacks.map(({ path, text }) => {
    const payload = JSON.parse(text) as Record<string, string>
    if (path === '/message') return payload['action']
    const changes = Object.keys(payload).filter((key) => !['apiVersion', 'id'].includes(key))
    return payload['conversationStatus'] ?? changes.join()
  })
}

describe('a hot lead', () => {
  test('goes through its whole life within seven days, each message before what it changes', async () => {
    await using conversica = openConversica()
    await conversica.save({ email: 'sally+hot@example.com' })

    await conversica.advanceDays(7)

    expect(outline(conversica.callbacks)).toEqual([
      'Preparing Lead',
      'First Message Schedule',
      'sent',
      'Sent Message',
      'received',
      'Received Response',
      'Message Scheduled',
      'sent',
      'Sent Message',
      'sent',
      'lastMessageDate',
      'received',
      'Received Response',
      'Message Scheduled',
      'sent',
      'Sent Message',
      'Conversation Complete',
    ])
    expect(conversica.facts()).toMatchObject({
      dateAdded: '2026-03-02T09:00:00+00:00',
      hotLead: true,
      leadStatus: 'Hot Lead',
      conversationStage: 'Conversica Stopped',
    })
  })

  test('is told with its date when it replies, and with nothing that stayed', async () => {
    await using conversica = await runConversation('hot')

    const hot = conversica.updates().find(({ hotLead }) => hotLead)

    expect(Object.keys(hot ?? {})).toEqual([
      'apiVersion',
      'id',
      'lastResponseDate',
      'hotLead',
      'hotLeadDate',
      'leadStatus',
      'leadStatusDate',
      'conversationStatus',
      'conversationStatusDate',
    ])
    expect(hot?.hotLeadDate).toBe(hot?.lastResponseDate)
  })

  test('writes to the customer as the version and client that it came with', async () => {
    await using conversica = await runConversation('hot', {
      apiVersion: '7.1',
      clientId: 'branch-07',
    })

    expect(conversica.messages()[0]).toMatchObject({ apiVersion: '7.1', clientId: 'branch-07' })
    expect(conversica.updates()[0]).toMatchObject({ apiVersion: '7.1', clientId: 'branch-07' })
  })
})

test('a silent lead gets five messages, then seven days of listening begin', async () => {
  await using conversica = await runConversation('silent')

  expect(conversica.messages().map(({ action }) => action)).toEqual(Array(5).fill('sent'))
  expect(conversica.statuses().slice(-2)).toEqual(['Sent Message', 'Listening'])
  const { lastMessageDate = '', conversationStatusDate = '' } = conversica.facts()
  expect(Date.parse(conversationStatusDate) - Date.parse(lastMessageDate)).toBe(7 * DAY_MS)
})

test('an answer moves a lead from Listening back to Messaging', async () => {
  await using conversica = await runConversation('late')

  const back = conversica.updates().find(({ hotLead }) => hotLead)

  expect(conversica.statuses()).toContain('Listening')
  expect(back).toMatchObject({
    conversationStage: 'Messaging',
    conversationStatus: 'Received Response',
  })
})

test('a lead out of office is written to on the day that its note names', async () => {
  await using conversica = await runConversation('ooo')

  const [, note, next] = conversica.messages()

  const day = new Date(next?.date ?? '').getUTCDate()
  expect(note).toMatchObject({
    action: 'received',
    subject: expect.stringMatching(/^(?:Automatic reply|Out of office): /),
  })
  expect(note?.body).toContain(` ${day} March`)
})

test('a lead that asks for pauses too often is given up', async () => {
  await using conversica = await runConversation('always-later')

  const pauses = conversica.statuses().filter((status) => status === 'Checking Back Later')
  expect(pauses).toHaveLength(2)
  expect(conversica.facts()).toMatchObject({ conversationStatus: 'Pause Limit Exceeded' })
})

test('new phone numbers and addresses stand in the message and in the update', async () => {
  await using conversica = await runConversation('new-contact')

  const answer = conversica.messages().find(({ action }) => action === 'received')
  const facts = conversica.facts()

  expect(answer?.body).toContain(facts.discoveredEmail1)
  expect(answer?.body).toContain(facts.discoveredEmail2)
  for (const phone of [facts.discoveredPhone1, facts.discoveredPhone2]) {
    expect(answer?.body.replaceAll('-', '')).toContain(phone)
  }
})

test('an unclear answer stops the assistant until a person has looked', async () => {
  await using conversica = await runConversation('review')

  expect(conversica.messages().at(-1)?.action).toBe('received')
  expect(conversica.facts()).toMatchObject({
    leadStatus: 'Lead to Review',
    actionRequired: true,
    conversationStatus: 'System Stopped',
  })
})

test('three soft bounces are a bounce, and so is one hard one', async () => {
  await using soft = await runConversation('soft-bounce')
  await using hard = await runConversation('hard-bounce')

  expect(soft.messages()).toHaveLength(3)
  expect(hard.messages()).toHaveLength(1)
  for (const conversica of [soft, hard]) {
    expect(conversica.facts()).toMatchObject({
      conversationStage: 'Unworkable',
      conversationStatus: 'Bounced',
    })
  }
})

test('a person who asks to be left alone receives no more', async () => {
  await using conversica = await runConversation('stop')

  expect(conversica.messages().at(-1)?.action).toBe('received')
  expect(conversica.facts()).toMatchObject({
    conversationStage: 'Lead Stopped',
    doNotEmail: true,
    smsOptOut: true,
    smsOptIn: false,
  })
})

test('every second message goes by text where the lead agreed, and none without a number', async () => {
  await using texting = await runConversation('silent', {
    smsOptIn: true,
    cellPhone: '+12125550100',
  })
  await using mute = await runConversation('silent', { smsOptIn: true })
  await using refusing = await runConversation('silent', {
    smsOptIn: true,
    smsOptOut: true,
    cellPhone: '+12125550100',
  })

  expect(texting.messages().map(({ subject }) => subject === 'Text message')).toEqual([
    false,
    true,
    false,
    true,
    false,
  ])
  expect(mute.messages().some(({ subject }) => subject === 'Text message')).toBe(false)
  expect(refusing.messages().some(({ subject }) => subject === 'Text message')).toBe(false)
})

test('STOP to a text message ends texts, not emails', async () => {
  await using conversica = await runConversation('text-stop', {
    smsOptIn: true,
    cellPhone: '+12125550100',
  })

  const [, , stop, last] = conversica.messages()
  expect(stop).toMatchObject({ action: 'received', subject: 'Text message' })
  expect(last?.subject).not.toBe('Text message')
  expect(conversica.facts()).toMatchObject({ smsOptIn: false, smsOptOut: true })
})

test('a conversation begins when the lead is created, not when the sandbox is', async () => {
  await using conversica = openConversica()
  await conversica.advanceDays(1)
  await conversica.save({})
  await conversica.advanceDays(1)

  expect(Date.parse(conversica.facts().dateAdded ?? '')).toBe(START + DAY_MS)
})

describe('a lead without a clientId', () => {
  test.each([{}, { clientId: '' }])('is told without the key: %o', async (lead) => {
    await using conversica = await runConversation('hot', lead)

    expect(conversica.callbacks.filter(({ text }) => hasKey(text, 'clientId'))).toEqual([])
  })

  test('is told with an empty one by the switch', async () => {
    await using conversica = openConversica()
    conversica.sandbox.setBehaviour('conversica', 'emptyClientId', true)
    await conversica.save({})
    await conversica.advanceDays(1)

    expect(conversica.messages()[0]).toMatchObject({ clientId: '' })
    expect(conversica.updates()[0]).toMatchObject({ clientId: '' })
  })
})

test('the conversationId decides what the assistant writes about', async () => {
  await using plain = await runConversation('silent')
  await using about = await runConversation('silent', {
    conversationId: 'Garden Furniture Follow-up',
  })

  const [first] = about.messages()
  expect(`${first?.subject} ${first?.body}`).toContain('Garden Furniture')
  expect(first?.body).not.toContain('Follow-up')
  expect(plain.messages().map(({ body }) => body)).not.toEqual(
    about.messages().map(({ body }) => body),
  )
})

test('a lead whose service never was active is never messaged; one that was messaged becomes inactive', async () => {
  await using fresh = openConversica()
  fresh.act('setService', { service: 'not-active' })
  await fresh.save({})
  await fresh.advanceDays(10)
  await using known = openConversica()
  await known.save({})
  await known.advanceDays(1)
  known.act('setService', { service: 'not-active' })
  await known.advanceDays(10)
  await using persona = await runConversation('service-not-active')

  expect(fresh.statuses()).toEqual(['Service Not Active'])
  expect(known.statuses().at(-1)).toBe('Inactive Service')
  expect([...fresh.messages(), ...persona.messages()]).toEqual([])
})

function hasKey(text: string, key: string): boolean {
  return Object.hasOwn(JSON.parse(text) as object, key)
}
