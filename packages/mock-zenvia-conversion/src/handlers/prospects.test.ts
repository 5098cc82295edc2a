import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import { expect, test } from 'vitest'
import { PAULA_ID } from '../account/account-agents.ts'
import { BELGRANO_ID, CENTRO_ID } from '../account/account-groups.ts'
import { openConversion, START } from '../testing/open-conversion.ts'
import { brokenInvariants } from '../testing/prospect-invariants.ts'

type Prospect = Schemas['Prospect']

const UNKNOWN = 'a'.repeat(24)
const NOW = new Date(START).toISOString()

test('an unknown prospect is answered to the letter', async () => {
  await using conversion = openConversion()

  expect(await conversion.call(`/prospect/${UNKNOWN}`)).toMatchObject({
    status: 404,
    body: { code: 'NOT_FOUND', message: 'Prospect does not exist' },
  })
})

test('a key that is none is called invalid', async () => {
  await using conversion = openConversion()
  const body = { archivingReason: 'inactive' }

  expect(
    await conversion.call('/prospect/123/as-user/archive', { method: 'POST', body }),
  ).toMatchObject({ status: 400, body: { message: 'Invalid prospectId' } })
})

test('a body that is no JSON is not expected', async () => {
  await using conversion = openConversion()

  const response = await conversion.fetch('/v1/lead/retail?api-key=main-conversion-key', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"utmSource":',
  })

  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ code: 'UNEXPECTED_ERROR' })
})

test.each(['/prospects?search=%E0%A4', '/prospect/%zz'])(
  'the address %s cannot be decoded, which is not blamed on a body',
  async (path) => {
    await using conversion = openConversion()

    expect(await conversion.call(path)).toMatchObject({
      status: 400,
      body: { code: 'UNEXPECTED_ERROR', message: 'URI malformed' },
    })
  },
)

test('a body that is missing is called no object', async () => {
  await using conversion = openConversion()

  expect(await conversion.call('/lead/retail', { method: 'POST' })).toMatchObject({
    status: 400,
    body: { code: 'SCHEMA_VALIDATION_FAILED', message: 'body must be object' },
  })
})

test('a change adds phone and email, and leaves the rest', async () => {
  await using conversion = openConversion()
  const { id } = await conversion.lead({ phones: ['+5491155550001'], firstName: 'Ana' })
  const body = { phone: '11 5555 0002', email: 'ana@example.com', lastName: 'Paz', label: 'hot' }

  const answer = await conversion.call(`/prospect/${id}`, { method: 'PATCH', body })

  expect(answer.body).toMatchObject({
    firstName: 'Ana',
    lastName: 'Paz',
    label: 'hot',
    phones: ['+5491155550001', '+541155550002'],
    emails: ['ana@example.com'],
    contactMediums: [{ type: 'phone' }, { type: 'phone' }, { type: 'email' }],
  })
  expect(await conversion.lead({ phones: ['+541155550002'] })).toMatchObject({ id, merged: true })
})

test.each([
  [
    { archivingReason: 'boredom' },
    /^Unknown archivingReason "boredom": .* inactive, notInterested, /,
  ],
  [{ label: 'lukewarm' }, /^Unknown label "lukewarm": .* cold, warm, hot$/],
  [{ phone: 'none' }, /^"none" is not a phone number$/],
  [{ label: 'x'.repeat(5_000) }, /^.{100,200}$/],
  [{ archivingReason: 'x'.repeat(5_000) }, /^.{100,400}$/],
  [{ phone: 'x'.repeat(5_000) }, /^.{100,200}$/],
])('the change %j is refused', async (body, message) => {
  await using conversion = openConversion()
  const { id } = await conversion.lead({ phones: ['+5491155550001'] })

  expect(await conversion.call(`/prospect/${id}`, { method: 'PATCH', body })).toMatchObject({
    status: 400,
    body: { code: 'INVALID', message: expect.stringMatching(message) },
  })
})

test('a reason archives, in the name of the user or not', async () => {
  await using conversion = openConversion()
  const first = await conversion.lead({ emails: ['a@example.com'] })
  const second = await conversion.lead({ emails: ['b@example.com'] })
  const body = { archivingReason: 'notInterested' }
  const archived = { status: 'archived', archivingReason: 'notInterested' }

  expect(
    (await conversion.call(`/prospect/${first.id}`, { method: 'PATCH', body })).body,
  ).toMatchObject(archived)
  expect(
    (await conversion.call(`/prospect/${second.id}/as-user/archive`, { method: 'POST', body }))
      .body,
  ).toMatchObject(archived)
  expect(brokenInvariants(conversion.world)).toEqual([])
})

test('a transfer to an agent claims, one to a group sets free', async () => {
  await using conversion = openConversion()
  const { id } = await conversion.lead({ phones: ['+5491155550001'] })
  const transfer = (path: string, body: object): Promise<{ status: number; body: unknown }> =>
    conversion.call(`/prospect/${id}/${path}`, { method: 'POST', body })
  const read = async (): Promise<Prospect> =>
    (await conversion.call<Prospect>(`/prospect/${id}`)).body

  expect((await transfer('as-user/transfer', { user: PAULA_ID })).body).toEqual({
    prospectId: id,
    group: 'Boreal Centro',
    groupId: CENTRO_ID,
    agentId: PAULA_ID,
  })
  expect(await read()).toMatchObject({ status: 'new', assigned: NOW, transferredAt: NOW })
  expect((await transfer('transfer', { user: PAULA_ID })).body).toMatchObject({ agentId: PAULA_ID })
  expect((await transfer('transfer', { group: BELGRANO_ID })).body).toMatchObject({
    groupId: BELGRANO_ID,
  })
  const free = await read()
  expect(free).toMatchObject({ status: 'unclaimed', initialGroup: 'Boreal Motors' })
  expect(free).not.toHaveProperty('agent')
  expect(free).not.toHaveProperty('assigned')
  expect(brokenInvariants(conversion.world)).toEqual([])
})

test.each([
  ['transfer', {}],
  ['transfer', { user: PAULA_ID, group: CENTRO_ID }],
  ['transfer', { user: UNKNOWN }],
  ['transfer', { group: UNKNOWN }],
  ['as-user/transfer', {}],
  ['as-user/transfer', { user: PAULA_ID, group: CENTRO_ID }],
  ['as-user/transfer', { user: UNKNOWN }],
  ['as-user/transfer', { user: '61dc1fc0c0ffee0010000108' }],
])('%s %j is refused', async (path, body) => {
  await using conversion = openConversion()
  const { id } = await conversion.lead({ phones: ['+5491155550001'] })

  const answer = await conversion.call(`/prospect/${id}/${path}`, { method: 'POST', body })

  expect(answer.status).toBe(400)
})

test('a label is put on and taken off', async () => {
  await using conversion = openConversion()
  const { id } = await conversion.lead({ phones: ['+5491155550001'] })
  const label = async (body: object): Promise<unknown> =>
    (await conversion.call(`/prospect/${id}/as-user/label`, { method: 'POST', body })).body

  expect(await label({ label: 'hot' })).toMatchObject({ label: 'hot' })
  expect(await label({})).toMatchObject({ label: null })
  expect(await label({ label: 'boiling' })).toMatchObject({ code: 'INVALID' })
})

test('additional data are set by field', async () => {
  await using conversion = openConversion()
  const { id } = await conversion.lead({ phones: ['+5491155550001'] })
  const set = (body: object): Promise<{ body: unknown }> =>
    conversion.call(`/prospect/${id}/additionalData`, { method: 'PATCH', body })
  await set({ quoteState: 'open', reference: 1 })

  expect((await set({ quoteState: 'sold' })).body).toMatchObject({
    additionalData: { quoteState: 'sold', reference: 1 },
  })
})

test('transfers go to active agents only', async () => {
  await using conversion = openConversion()
  const { body } = await conversion.call<Schemas['GroupUserTransferable']>('/as-user/transfer')
  const ids = body.agents.map(({ id }) => id)

  expect(ids).toContain(PAULA_ID)
  expect(ids).not.toContain('61dc1fc0c0ffee0010000108')
  expect(body.groups).toContainEqual({ id: BELGRANO_ID, name: 'Boreal Belgrano' })
})

test('a score is noted, from 1 to 5', async () => {
  await using conversion = openConversion()
  const { id } = await conversion.lead({ phones: ['+5491155550001'] })
  const score = (body: object): Promise<{ status: number; body: unknown }> =>
    conversion.call(`/prospect/${id}/csat`, { method: 'POST', body })

  expect(await score({ result: 4.5, comment: 'Good' })).toMatchObject({
    status: 200,
    body: { prospectId: id, result: 4.5, comment: 'Good' },
  })
  expect((await score({ result: 6 })).status).toBe(400)
  expect(conversion.world.data.csats.by('prospect', id)).toHaveLength(1)
})

test('deleting a prospect deletes its orders', async () => {
  await using conversion = openConversion({ scenario: 'default' })
  const { orders } = conversion.world.data
  const [order] = orders.all()
  const id = order?.prospectId ?? ''

  await conversion.call(`/prospect/${id}`, { method: 'DELETE' })

  expect(orders.by('prospect', id)).toEqual([])
})

test('deleting a prospect deletes everything about it', async () => {
  await using conversion = openConversion({ scenario: 'default' })
  const { prospects, interactions, quotes } = conversion.world.data
  const [{ prospectId: id } = { prospectId: '' }] = quotes.all()

  const answer = await conversion.call<Prospect>(`/prospect/${id}`, { method: 'DELETE' })

  expect(answer).toMatchObject({ status: 200, body: { id } })
  expect((await conversion.call(`/prospect/${id}`)).status).toBe(404)
  expect(prospects.get(id)).toBeUndefined()
  expect(interactions.by('prospect', id)).toEqual([])
  expect(quotes.by('prospect', id)).toEqual([])
})
