import { expect, test } from 'vitest'
import { openConversion } from '../testing/open-conversion.ts'
import type { TestConversion } from '../testing/open-conversion.ts'

const PHONE = '+5491155550199'
const PAULA = '61dc1fc0c0ffee0010000003'
const ROCIO = '62a1f640c0ffee0010000104'
const CENTRO = '60b62140c0ffee0010000002'
const BELGRANO = '60c91b40c0ffee0010000004'
const UNKNOWN = '69a5990cc0ffee9999999999'

function arrive(conversion: TestConversion, input: object): string {
  return (conversion.act('prospectArrives', input) as { readonly prospectId: string }).prospectId
}

function prospectOf({ world }: TestConversion, id: string) {
  return world.data.prospects.get(id)
}

function interactionsOf({ world }: TestConversion, id: string) {
  return world.data.interactions.by('prospect', id)
}

test.each([
  ['whatsapp', 'WHATSAPP', 'wasp', 'whatsApp'],
  ['facebook', 'FACEBOOK', 'facebook-messenger', 'facebook'],
  ['instagram', 'INSTAGRAM', 'instagram', 'instagram'],
  ['mercadolibre', 'MERCADOLIBRE', 'ganymede.mercadolibre.ar', 'other'],
])('somebody comes by %s', async (channel, source, providerKey, via) => {
  await using conversion = openConversion()

  const id = arrive(conversion, { channel, phone: PHONE, text: '¿Sigue?', groupId: CENTRO })

  const prospect = prospectOf(conversion, id)
  expect(prospect).toMatchObject({ status: 'unclaimed', userMade: false, phones: [PHONE] })
  expect(prospect?.leads).toMatchObject([{ source, utmSource: source, providerKey }])
  expect(interactionsOf(conversion, id)).toMatchObject([{ via, proactive: false }])
  expect(JSON.stringify(interactionsOf(conversion, id))).toContain('¿Sigue?')
})

test('an agent who enters a prospect by hand is assigned to it', async () => {
  await using conversion = openConversion()

  const id = arrive(conversion, { channel: 'manual', email: 'x@example.com', agentId: ROCIO })

  const prospect = prospectOf(conversion, id)
  expect(prospect).toMatchObject({ userMade: true, group: { id: BELGRANO }, agent: { id: ROCIO } })
  expect(prospect?.leads[0]).toMatchObject({ createdBy: ROCIO })
  expect(prospect?.leads[0]).not.toHaveProperty('providerKey')
})

test('a prospect who arrives again is the same one, reopened', async () => {
  await using conversion = openConversion()
  const first = arrive(conversion, { channel: 'whatsapp', phone: PHONE, groupId: CENTRO })
  conversion.act('agentArchives', { prospectId: first, reason: 'inactive' })

  const second = arrive(conversion, { channel: 'instagram', phone: PHONE, groupId: CENTRO })

  expect(second).toBe(first)
  expect(prospectOf(conversion, first)).toMatchObject({ status: 'unclaimed' })
  expect(prospectOf(conversion, first)?.archivingReason).toBeUndefined()
  expect(prospectOf(conversion, first)?.leads).toHaveLength(2)
})

test.each([
  ['facebook', '104455550001'],
  ['instagram', '17841455550001'],
])('who comes by %s without a group comes to one that has it', async (channel, recipient) => {
  await using conversion = openConversion()

  const id = arrive(conversion, { channel, text: '¿Sigue?' })

  expect(prospectOf(conversion, id)).toMatchObject({ group: { id: CENTRO } })
  expect(interactionsOf(conversion, id)).toMatchObject([
    { output: { message: { content: '¿Sigue?', recipient } } },
  ])
})

test('a known prospect of a group without the channel can still write', async () => {
  await using conversion = openConversion()
  const first = arrive(conversion, { channel: 'whatsapp', phone: PHONE, groupId: CENTRO })
  conversion.act('agentTransfers', { prospectId: first, groupId: BELGRANO })

  const second = arrive(conversion, { channel: 'instagram', phone: PHONE, groupId: CENTRO })

  expect(second).toBe(first)
  expect(prospectOf(conversion, first)).toMatchObject({ instagramDueAt: expect.any(Number) })
  expect(interactionsOf(conversion, first)).toMatchObject([
    { via: 'whatsApp' },
    { via: 'other' },
    { via: 'instagram', output: { message: { recipient: '17841455550001' } } },
  ])
})

test('an agent claims, and follows up with the first call', async () => {
  await using conversion = openConversion()
  const prospectId = arrive(conversion, { channel: 'whatsapp', phone: PHONE, groupId: CENTRO })

  conversion.act('agentClaims', { prospectId, agentId: PAULA })
  const claimed = prospectOf(conversion, prospectId)
  conversion.act('agentRegistersInteraction', { prospectId, kind: 'note', text: 'calls later' })
  const noted = prospectOf(conversion, prospectId)
  conversion.act('agentRegistersInteraction', { prospectId, kind: 'call', successful: false })

  expect(claimed).toMatchObject({ status: 'new', agent: { id: PAULA } })
  expect(noted).toMatchObject({ status: 'new' })
  expect(prospectOf(conversion, prospectId)).toMatchObject({ status: 'followUp' })
  expect(interactionsOf(conversion, prospectId).slice(-2)).toMatchObject([
    { via: 'other', output: { comment: 'calls later' }, agent: { id: PAULA } },
    { via: 'outboundCall', output: { callSuccessful: false } },
  ])
})

test('an agent may write when the conversation is closed, too', async () => {
  await using conversion = openConversion()
  const { id: prospectId } = await conversion.lead({ phones: [PHONE] })

  conversion.act('agentRegistersInteraction', { prospectId, kind: 'message', text: 'Hola' })

  expect(interactionsOf(conversion, prospectId)).toMatchObject([
    { proactive: true, output: { message: { body: 'Hola', performer: 'agent' } } },
  ])
})

test('a prospect goes to an agent or to a group, and is labelled and unlabelled', async () => {
  await using conversion = openConversion()
  const { id: prospectId } = await conversion.lead({ phones: [PHONE] })

  conversion.act('agentTransfers', { prospectId, agentId: ROCIO })
  const handed = prospectOf(conversion, prospectId)
  conversion.act('agentTransfers', { prospectId, groupId: CENTRO })
  const moved = prospectOf(conversion, prospectId)
  conversion.act('agentLabels', { prospectId, label: 'hot' })
  const labelled = prospectOf(conversion, prospectId)
  conversion.act('agentLabels', { prospectId })

  expect(handed).toMatchObject({ agent: { id: ROCIO }, group: { id: BELGRANO } })
  expect(moved).toMatchObject({ status: 'unclaimed', group: { id: CENTRO } })
  expect(labelled).toMatchObject({ label: 'hot' })
  expect(prospectOf(conversion, prospectId)).toMatchObject({ label: null })
})

test('a quote is accepted', async () => {
  await using conversion = openConversion()
  const { id } = await conversion.lead({ phones: [PHONE] })
  const { body } = await conversion.call<{ readonly id: string }>(`/prospect/${id}/quotes`, {
    method: 'POST',
    body: { items: [] },
  })

  expect(conversion.act('quoteAccepted', { quoteId: body.id })).toEqual({
    quoteId: body.id,
    prospectId: id,
    status: 'accepted',
  })
})

test('an agent goes online once', async () => {
  await using conversion = openConversion()

  conversion.act('agentGoesOffline', { agentId: PAULA })
  expect(conversion.act('agentGoesOnline', { agentId: PAULA })).toMatchObject({ isOnline: true })

  expect(conversion.world.data.agents.get(PAULA)?.isOnline).toBe(true)
})

test.each([
  ['prospectArrives', { channel: 'pigeon' }, 'channel is "pigeon". Send one of "whatsapp"'],
  ['prospectArrives', { channel: 'whatsapp' }, 'phone is missing'],
  ['prospectArrives', { channel: 'manual' }, 'phone and email are missing'],
  ['prospectArrives', { channel: 'facebook', groupId: UNKNOWN }, 'there is no group'],
  [
    'prospectArrives',
    { channel: 'instagram', groupId: BELGRANO },
    'Boreal Belgrano has no instagram',
  ],
  ['prospectArrives', { channel: 'whatsapp', phone: 'x' }, 'phone "x" is not a phone number'],
  ['prospectArrives', { channel: 'manual', email: 'x' }, 'email "x" is not an email address'],
  ['agentClaims', { prospectId: UNKNOWN }, 'there is no prospect'],
  ['agentClaims', {}, 'prospectId is missing'],
  ['agentTransfers', { prospectId: 'known' }, 'Send agentId or groupId'],
  ['agentTransfers', { prospectId: 'known', agentId: PAULA, groupId: CENTRO }, 'Send agentId or'],
  ['agentTransfers', { prospectId: 'known', agentId: '61dc1fc0c0ffee0010000108' }, 'active agent'],
  [
    'agentArchives',
    { prospectId: 'known', reason: 'bored' },
    'reason is "bored". Send one of "inactive", "notInterested"',
  ],
  [
    'agentLabels',
    { prospectId: 'known', label: 'blue' },
    'label is "blue". Send one of "cold", "warm", "hot"',
  ],
  [
    'agentRegistersInteraction',
    { prospectId: 'known', kind: 'dream' },
    'kind is "dream". Send one of "call", "visit", "note", "message"',
  ],
  [
    'agentRegistersInteraction',
    { prospectId: 'known', kind: 'message', channel: 'facebook' },
    'cannot be reached by facebook',
  ],
  ['customerWrites', { prospectId: 'known', text: 'a', channel: 'facebook' }, 'cannot write by'],
  ['customerWrites', { prospectId: 'known' }, 'text is missing'],
  ['agentGoesOnline', {}, 'agentId is missing'],
  ['quoteAccepted', { quoteId: UNKNOWN }, 'there is no quote'],
  ['quoteRejected', 7, 'the input is 7. Send an object.'],
  [
    'agentLabels',
    { prospectId: 'known', lable: 'hot' },
    'there is no field "lable". Did you mean "label"?',
  ],
  [
    'agentClaims',
    { prospectId: 'known', agent: PAULA },
    'there is no field "agent". Did you mean "agentId"?',
  ],
  [
    'agentRegistersInteraction',
    { prospectId: 'known', kind: 'call', succesful: false },
    'there is no field "succesful". Did you mean "successful"?',
  ],
])('%s with %j is refused and says why', async (name, input, why) => {
  await using conversion = openConversion()
  const { id } = await conversion.lead({ phones: [PHONE] })
  const known = JSON.parse(JSON.stringify(input).replace('"known"', `"${id}"`)) as unknown

  expect(() => conversion.act(name, known)).toThrow(why)
})

test('a prospect contacted before is followed up as soon as it is claimed', async () => {
  await using conversion = openConversion()
  const prospectId = arrive(conversion, { channel: 'whatsapp', phone: PHONE, groupId: CENTRO })
  const body = { content: 'Hola' }
  await conversion.call(`/prospect/${prospectId}/messaging/whatsapp`, { method: 'POST', body })
  const waiting = prospectOf(conversion, prospectId)

  conversion.act('agentClaims', { prospectId })

  expect(waiting).toMatchObject({ status: 'unclaimed' })
  expect(prospectOf(conversion, prospectId)).toMatchObject({ status: 'followUp' })
})

test('a claimed prospect cannot be claimed again', async () => {
  await using conversion = openConversion()
  const { id: prospectId } = await conversion.lead({ phones: [PHONE] })
  conversion.act('agentClaims', { prospectId })

  expect(() => conversion.act('agentClaims', { prospectId })).toThrow('the prospect is new')
})
