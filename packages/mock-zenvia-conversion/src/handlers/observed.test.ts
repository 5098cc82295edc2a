// Facts that published callers and answers of the live service show.
import type { Schemas, Webhooks } from '@ensaio/contracts/zenvia-conversion'
import { describe, expect, test } from 'vitest'
import { openConversion } from '../testing/open-conversion.ts'
import type { TestConversion } from '../testing/open-conversion.ts'

const PHONE = '+5491155550199'
const ROCIO = '62a1f640c0ffee0010000104'
const CENTRO = '60b62140c0ffee0010000002'
const BELGRANO = '60c91b40c0ffee0010000004'

type Prospect = Schemas['Prospect']

function arrive(conversion: TestConversion, input: object): string {
  const arrival = conversion.act('prospectArrives', { channel: 'whatsapp', phone: PHONE, ...input })
  return (arrival as { readonly prospectId: string }).prospectId
}

async function read(conversion: TestConversion, id: string): Promise<Prospect> {
  return (await conversion.call<Prospect>(`/prospect/${id}`)).body
}

async function subscribe(conversion: TestConversion): Promise<void> {
  const body = { topics: ['prospects'], callbackUrl: 'http://127.0.0.1:9/hook' }
  await conversion.call('/notifications/subscriptions', { method: 'POST', body })
}

const warningsOf = ({ sandbox }: TestConversion): readonly string[] =>
  sandbox.journal.list().flatMap((entry) => (entry.kind === 'request' ? entry.warnings : []))

test('a notification of a changed prospect names the keys that changed', async () => {
  await using conversion = openConversion()
  const { id } = await conversion.lead({ phones: [PHONE] })
  await subscribe(conversion)

  await conversion.call(`/prospect/${id}`, { method: 'PATCH', body: { firstName: 'Ximena' } })
  conversion.act('agentClaims', { prospectId: id, agentId: ROCIO })
  await conversion.lead({ phones: ['+5491155550188'] })
  await conversion.sandbox.settled()

  const bodies = conversion.notifications.map(({ body }) => body as Webhooks['prospects'])
  expect(bodies.map(({ type, updates }) => [type, updates?.toSorted()])).toEqual([
    ['updated', ['firstName']],
    ['updated', ['agent', 'assigned', 'group', 'groupId', 'status']],
    ['created', undefined],
  ])
})

test('messages that no agent has seen are counted in no answer, but their change is notified', async () => {
  await using conversion = openConversion()
  const { id: prospectId } = await conversion.lead({ phones: [PHONE] })
  conversion.act('agentClaims', { prospectId, agentId: ROCIO })
  await subscribe(conversion)
  const answer = () =>
    conversion.call(`/prospect/${prospectId}/messaging/whatsapp`, {
      method: 'POST',
      body: { content: 'Hola' },
    })
  const note = { prospectId, kind: 'note', text: 'llamar' }

  conversion.act('customerWrites', { prospectId, text: 'hola' })
  conversion.act('customerWrites', { prospectId, text: '¿hay alguien?' })
  conversion.act('agentRegistersInteraction', note)
  await answer()
  await answer()
  await conversion.sandbox.settled()

  const bodies = conversion.notifications.map(({ body }) => body as Webhooks['prospects'])
  expect(bodies.map(({ type, updates }) => [type, updates])).toEqual([
    ['updated', ['pendingViewCount']],
    ['updated', ['pendingViewCount']],
    ['updated', ['status', 'firstContactedAt']],
    ['updated', ['pendingViewCount']],
  ])
  expect(JSON.stringify(await read(conversion, prospectId))).not.toContain('pendingViewCount')
})

test('calls of every direction are found by `call`, alone or beside other media', async () => {
  await using conversion = openConversion({ scenario: 'default' })
  const list = async (query: string) =>
    (
      await conversion.call<readonly Schemas['Interaction'][]>(
        `/prospects/interactions?limit=5000${query}`,
      )
    ).body

  const all = await list('')
  const calls = all.filter(({ via = '' }) => /call$/i.test(via))

  expect(calls.length).toBeGreaterThan(0)
  expect(await list('&via=call')).toEqual(calls)
  expect(await list('&via[0]=whatsApp&via[1]=call')).toEqual(
    all.filter((one) => one.via === 'whatsApp' || calls.includes(one)),
  )
})

describe('somebody who comes by a channel', () => {
  test('of another group is another prospect there, and the same one within a group', async () => {
    await using conversion = openConversion()

    const first = arrive(conversion, { groupId: CENTRO })
    const again = arrive(conversion, { groupId: CENTRO })
    const elsewhere = arrive(conversion, { groupId: BELGRANO })

    expect(again).toBe(first)
    expect(elsewhere).not.toBe(first)
    expect(await read(conversion, elsewhere)).toMatchObject({ initialGroupId: BELGRANO })
  })

  test('is found by a lead of the API, wherever it is below the group of the key', async () => {
    await using conversion = openConversion()
    const id = arrive(conversion, { groupId: BELGRANO })

    expect(await conversion.lead({ phones: [PHONE] })).toMatchObject({ id, merged: true })
  })

  test.each([
    ['whatsapp', 'WHATSAPP', /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}_5491155550199$/],
    ['facebook', 'FACEBOOK', /^\d{16}$/],
    ['instagram', 'INSTAGRAM', /^\d{16}$/],
  ])('by %s has the source and the key of its provider', async (channel, source, form) => {
    await using conversion = openConversion()
    const id = arrive(conversion, { channel, groupId: CENTRO })
    arrive(conversion, { channel, groupId: CENTRO })

    const { leads, contactMediums } = await read(conversion, id)

    expect(leads).toHaveLength(2)
    for (const lead of leads) {
      expect(lead).toMatchObject({ source, providerLeadId: expect.stringMatching(form) })
    }
    const own = contactMediums?.find(({ type }) => type === channel)?.mediumId
    const keys = new Set(leads.map(({ providerLeadId }) => providerLeadId))
    expect([...keys]).toEqual(own === undefined ? [...keys] : [own])
  })

  test('by an ad has its medium and its number', async () => {
    await using conversion = openConversion()

    const { leads } = await read(conversion, arrive(conversion, { ad: '120214555500010' }))

    expect(leads).toMatchObject([
      { medium: 'ctwa', utmCampaign: '120214555500010', providerKey: 'wasp' },
    ])
  })
})

test('a claim moves the prospect to the group of its agent, without a transfer', async () => {
  await using conversion = openConversion()
  const prospectId = arrive(conversion, { groupId: CENTRO })

  conversion.act('agentClaims', { prospectId, agentId: ROCIO })

  expect(await read(conversion, prospectId)).toMatchObject({
    groupId: BELGRANO,
    initialGroupId: CENTRO,
    transferredAt: null,
  })
})

test('an odometer has a unit, and financing whole months', async () => {
  await using conversion = openConversion()
  const product = { odometer: { amount: 42_000 }, finance: { paymentMonthLength: 48 } }
  const body = { utmSource: 'x', phones: [PHONE], store: 'Boreal Centro', product }

  const good = await conversion.call<Prospect>('/lead/vehicle', { method: 'POST', body })
  const bad = await conversion.call('/lead/vehicle', {
    method: 'POST',
    body: { ...body, product: { finance: { paymentMonthLength: 1.5 } } },
  })

  expect(good.body.leads[0]).toMatchObject({
    store: 'Boreal Centro',
    product: { odometer: { amount: 42_000, unit: 'km' }, finance: { paymentMonthLength: 48 } },
  })
  expect(bad.status).toBe(400)
})

test.each(['empty', 'default'])(
  'every message in %s has its key and its parties',
  async (scenario) => {
    await using conversion = openConversion({ scenario })
    const id = arrive(conversion, {})
    const body = { type: 'message', content: 'By email' }
    await conversion.call(`/prospect/${id}/interactions`, { method: 'POST', body })

    const messages = [...conversion.world.data.interactions.all()].flatMap(
      ({ output: { message } }) => message ?? [],
    )

    expect(messages.length).toBeGreaterThan(1)
    for (const message of messages) {
      expect(message).toMatchObject({
        providerId: expect.stringMatching(/./),
        sender: expect.stringMatching(/./),
        recipient: expect.stringMatching(/./),
      })
    }
  },
)

describe('a phone number', () => {
  test('is found with its plus and without it', async () => {
    await using conversion = openConversion()
    const { id } = await conversion.lead({ phones: ['+50688887777'] })

    for (const asked of ['50688887777', '%2B50688887777']) {
      const { body } = await conversion.call(`/prospect-by?phoneNumber=${asked}`)
      expect(body).toMatchObject([{ _id: id }])
    }
  })

  test('that is impossible is kept as written, and warned of', async () => {
    await using conversion = openConversion()

    const { phones } = await conversion.lead({ phones: [' 1234 ', '011 15-5555-0891', 'none'] })

    expect(phones).toEqual(['1234', '+5491155550891'])
    expect(warningsOf(conversion)).toEqual([
      expect.stringContaining('" 1234 " is not a possible phone number, and is kept as written'),
      expect.stringContaining('"none" is not a possible phone number, and is left out'),
    ])
  })
})

test('a slash at the end of a path makes no difference', async () => {
  await using conversion = openConversion()
  const { id } = await conversion.lead({ phones: [PHONE] })

  const one = await conversion.call<Prospect>(`/prospect/${id}/`)
  const list = await conversion.call('/prospects/?limit=100')

  expect([one.status, one.body.id, list.status]).toEqual([200, id, 200])
  expect((await conversion.call(`/prospect/${id}//`)).status).toBe(404)
})

describe('an archived prospect who writes', () => {
  test('is reopened, or has a successor by the switch', async () => {
    await using conversion = openConversion()
    const prospectId = arrive(conversion, { groupId: CENTRO })
    const archive = () => conversion.act('agentArchives', { prospectId, reason: 'inactive' })

    archive()
    const reopened = conversion.act('customerWrites', { prospectId, text: 'Hola' })
    archive()
    conversion.sandbox.setBehaviour('zenvia-conversion', 'archivedReopen', false)
    const written = conversion.act('customerWrites', { prospectId, text: 'Hola' })
    const { prospectId: successor } = written as { readonly prospectId: string }

    expect(reopened).toMatchObject({ prospectId })
    expect(successor).not.toBe(prospectId)
    expect(await read(conversion, prospectId)).toMatchObject({ status: 'archived' })
    expect(await read(conversion, successor)).toMatchObject({
      status: 'unclaimed',
      phones: [PHONE],
      leads: [{ source: 'WHATSAPP' }],
    })
  })

  test('is a new prospect for the API too, by the switch', async () => {
    await using conversion = openConversion()
    conversion.sandbox.setBehaviour('zenvia-conversion', 'archivedReopen', false)
    const { id } = await conversion.lead({ phones: [PHONE] })
    conversion.act('agentArchives', { prospectId: id, reason: 'inactive' })

    expect(await conversion.lead({ phones: [PHONE] })).toMatchObject({ merged: false })
  })
})
