// The effects of an update on a lead that the assistant is busy with.
import { describe, expect, test } from 'vitest'
import type { Lead } from '../lead/lead.ts'
import { openConversica, sampleLead, type TestConversica } from '../testing/open-conversica.ts'

/** A lead that has got its first message and stays silent. */
async function openWithLead(lead: Partial<Lead> = {}): Promise<TestConversica> {
  const conversica = openConversica()
  await conversica.save({ email: 'sally+silent@example.com', ...lead })
  await conversica.advanceDays(0.5)
  return conversica
}

async function update(conversica: TestConversica, lead: Partial<Lead>): Promise<void> {
  await conversica.save({ email: 'sally+silent@example.com', ...lead })
}

describe('an update', () => {
  test('that changes nothing is not told to anybody', async () => {
    await using conversica = await openWithLead()
    const before = conversica.callbacks.length

    await update(conversica, {})
    await conversica.sandbox.settled()

    expect(conversica.callbacks).toHaveLength(before)
  })

  test('that says nothing new changes nothing, to the last object', async () => {
    await using conversica = await openWithLead()
    const before = conversica.world.data.leads.get('l1')

    await update(conversica, {})

    expect(conversica.world.data.leads.get('l1')).toBe(before)
  })

  test('that comes before the first was looked at plans no second look', async () => {
    await using conversica = openConversica()
    await conversica.save({})
    await conversica.save({ city: 'Corinth' })

    expect(conversica.world.agenda.about('l1')).toHaveLength(1)
  })

  test('that means nothing for the conversation is kept, and plans no look at it', async () => {
    await using conversica = await openWithLead()
    const planned = conversica.world.agenda.about('l1')

    await update(conversica, { city: 'Corinth' })

    expect(conversica.world.data.leads.get('l1')?.lead.city).toBe('Corinth')
    expect(conversica.world.agenda.about('l1')).toEqual(planned)
  })

  test('leaves the plan of an ongoing conversation alone', async () => {
    await using plain = await openWithLead()
    await using updated = await openWithLead()

    await update(updated, { city: 'Corinth' })
    await plain.advanceDays(20)
    await updated.advanceDays(20)

    expect(updated.messages()).toEqual(plain.messages())
  })

  test.each([
    [{ stopMessaging: true }, 'CRM Stopped'],
    [{ optOut: true }, 'Do Not Email'],
    [{ leadStatus: 'sold' }, 'Marked Sold'],
    [{ leadStatus: 'Lost' }, 'CRM Stopped'],
    [{ repName: '' }, 'No Rep Assignment'],
    [{ email: 'gone' }, 'Malformed Email'],
  ] as const)('with %o ends the conversation at once as %s', async (keys, status) => {
    await using conversica = await openWithLead()
    const sent = conversica.messages().length

    await update(conversica, keys)
    await conversica.advanceDays(30)

    expect(conversica.statuses().at(-1)).toBe(status)
    expect(conversica.messages()).toHaveLength(sent)
  })

  test('that takes the reason back goes on where the conversation was', async () => {
    await using conversica = await openWithLead()
    await update(conversica, { stopMessaging: true })
    await conversica.advanceDays(10)

    await update(conversica, { stopMessaging: false })
    await conversica.advanceDays(30)

    expect(conversica.statuses().slice(-4)).toEqual([
      'CRM Stopped',
      'Message Scheduled',
      'Sent Message',
      'Listening',
    ])
    expect(conversica.messages()).toHaveLength(5)
  })

  test('takes back what optOut said', async () => {
    await using conversica = await openWithLead()
    await update(conversica, { optOut: true })
    expect(conversica.facts()).toMatchObject({ doNotEmail: true, leadStatus: 'No Further Action' })

    await update(conversica, { optOut: false })

    expect(conversica.facts()).toMatchObject({ doNotEmail: false, leadStatus: 'None' })
  })

  test('brings a lead that could not be worked on to the start', async () => {
    await using conversica = openConversica()
    await conversica.save({ repName: '' })
    await conversica.advanceDays(1)

    await conversica.save({ repName: 'John' })
    await conversica.advanceDays(1)

    expect(conversica.statuses().slice(0, 3)).toEqual([
      'No Rep Assignment',
      'Preparing Lead',
      'First Message Schedule',
    ])
    expect(conversica.facts().dateAdded).toBe('2026-03-02T09:00:00+00:00')
  })

  test('with another address starts over after a bounce', async () => {
    await using conversica = openConversica()
    await conversica.save({ email: 'sally+hard-bounce@example.com' })
    await conversica.advanceDays(1)

    await conversica.save({ email: 'sally+hot@example.com' })
    await conversica.advanceDays(7)

    expect(conversica.statuses()).toContain('Bounced')
    expect(conversica.statuses().at(-1)).toBe('Conversation Complete')
  })

  test('with another address goes on with the conversation once it has begun', async () => {
    await using conversica = await openWithLead()

    await update(conversica, { email: 'sally+hot@example.com' })
    await conversica.advanceDays(30)

    expect(conversica.statuses().filter((status) => status === 'Preparing Lead')).toHaveLength(1)
    expect(conversica.statuses().at(-1)).toBe('Listening')
  })

  test('with another address is somebody else before the first message', async () => {
    await using conversica = openConversica()
    await conversica.save({ email: 'sally+silent@example.com' })
    await conversica.sandbox.advance(10_000)

    await conversica.save({ email: 'sally+stop@example.com' })
    await conversica.advanceDays(30)

    expect(conversica.statuses().at(-1)).toBe('Lead Requested Stop')
  })

  test('with another address frees the old one for somebody else', async () => {
    await using conversica = openConversica()
    await conversica.save({ id: 'l1', email: 'sally@example.com' })
    await conversica.save({ id: 'l2', email: 'sally@example.com' })
    await conversica.advanceDays(1)
    await conversica.save({ id: 'l1', email: 'sally@example.org' })

    await conversica.save({ id: 'l2', email: 'sally@example.com' })
    await conversica.advanceDays(1)

    expect(conversica.statuses('l2').slice(0, 2)).toEqual([
      'Duplicate (Internal)',
      'Preparing Lead',
    ])
  })

  test('does not take back what the lead itself asked for', async () => {
    await using conversica = openConversica()
    await conversica.save({ email: 'sally+unsubscribe@example.com' })
    await conversica.advanceDays(20)

    await conversica.save({ email: 'sally@example.org', stopMessaging: true })
    await conversica.save({ email: 'sally@example.org', stopMessaging: false, leadStatus: 'New' })
    await conversica.advanceDays(20)

    expect(conversica.statuses().at(-1)).toBe('Unsubscribed')
  })

  test('that marks a finished conversation as sold is told', async () => {
    await using conversica = openConversica()
    await conversica.save({})
    await conversica.advanceDays(7)

    await conversica.save({ leadStatus: 'Sold' })

    expect(conversica.statuses().slice(-2)).toEqual(['Conversation Complete', 'Marked Sold'])
  })

  test('about text messages is not told back, and obeyed', async () => {
    await using conversica = openConversica()
    await conversica.save({
      email: 'sally+silent@example.com',
      smsOptIn: true,
      cellPhone: '+12125550100',
    })
    await conversica.advanceDays(0.5)

    await update(conversica, { smsOptOut: true })
    await conversica.advanceDays(30)

    expect(conversica.facts()).not.toHaveProperty('smsOptOut')
    expect(conversica.messages().some(({ subject }) => subject === 'Text message')).toBe(false)
  })
})

test.each(['2026-03-02 14:05:00Z', '2026-03-02T14:05:00+0000', '2026-03-02T14:05:00+00'])(
  'refuses the date %s, which is not RFC 3339 as the document asks for',
  async (date) => {
    await using conversica = openConversica()

    const response = await conversica.post(sampleLead({ date }))

    expect(response.status).toBe(400)
    expect(await response.text()).toContain('date: ')
  },
)
