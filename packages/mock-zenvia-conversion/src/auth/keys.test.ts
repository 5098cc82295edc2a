import { expect, test } from 'vitest'
import { PAULA_ID } from '../account/account-agents.ts'
import { BELGRANO_ID, CENTRO_ID, NORTE_ID } from '../account/account-groups.ts'
import { openConversion } from '../testing/open-conversion.ts'
import type { TestConversion } from '../testing/open-conversion.ts'
import { parseApiKey, toApiKey } from './api-key.ts'

function keyOf(conversion: TestConversion, input: object): string {
  return (conversion.act('createKey', input) as { readonly apiKey: string }).apiKey
}

test.each(['', 'api-key=', 'api-key=nonsense', 'api-key=main-conversion-key-2', 'api-key=x'])(
  'a request with "%s" is answered 401',
  async (search) => {
    await using conversion = openConversion()

    const response = await conversion.fetch(`/v1/prospects?${search}`)

    expect(response.status).toBe(401)
    expect(await response.json()).toEqual({
      code: 'AUTHENTICATION_ERROR',
      message: 'No authorization token was found',
    })
  },
)

test('the key can stand in the header', async () => {
  await using conversion = openConversion()
  const headers = { 'x-api-token': 'main-conversion-key' }

  expect((await conversion.fetch('/v1/prospects', { headers })).status).toBe(200)
})

test('a key is checked without being used', async () => {
  await using conversion = openConversion()
  const statusOf = async (search: string): Promise<number> =>
    (await conversion.fetch(`/v1/checkCredentials${search}`)).status

  expect(await statusOf('?api-key=main-conversion-key')).toBe(200)
  expect(await statusOf('?api-key=wrong')).toBe(401)
  expect(await statusOf('')).toBe(401)
})

test('a missing scope is named', async () => {
  await using conversion = openConversion()
  const key = keyOf(conversion, { scopes: ['prospects:read'] })

  expect((await conversion.call('/prospects', { key })).status).toBe(200)
  expect(await conversion.call('/notifications/topics', { key })).toMatchObject({
    status: 403,
    body: { message: 'Invalid scope... need notifications' },
  })
})

test('an invalid request is refused before its scope is looked at, a missing record after', async () => {
  await using conversion = openConversion()
  const key = keyOf(conversion, { scopes: [] })

  expect((await conversion.call('/prospects?limit=x', { key })).status).toBe(400)
  expect((await conversion.call(`/prospect/${'a'.repeat(24)}`, { key })).status).toBe(403)
})

test('a key sees its group and those below, and nothing else exists for it', async () => {
  await using conversion = openConversion()
  const norte = keyOf(conversion, { groupId: NORTE_ID })
  const belgrano = keyOf(conversion, { groupId: BELGRANO_ID })
  const inBelgrano = await conversion.lead({ phones: ['+5491155550001'] }, belgrano)
  const inCentro = await conversion.lead({ phones: ['+5491155550002'], store: 'Boreal Centro' })
  const statusFor = async (key: string, id: string): Promise<number> =>
    (await conversion.call(`/prospect/${id}`, { key })).status

  expect(inBelgrano.groupId).toBe(BELGRANO_ID)
  expect(inCentro.groupId).toBe(CENTRO_ID)
  expect(await statusFor(norte, inBelgrano.id)).toBe(200)
  expect(await statusFor(norte, inCentro.id)).toBe(404)
  expect(await conversion.call('/prospects', { key: norte })).toMatchObject({
    body: [{ id: inBelgrano.id }],
  })
  expect((await conversion.call(`/group/${CENTRO_ID}`, { key: norte })).status).toBe(404)
  expect((await conversion.call('/groups', { key: norte })).body).toHaveLength(3)
})

test('a prospect of another group is not a duplicate: a key must not learn of it', async () => {
  await using conversion = openConversion()
  const belgrano = keyOf(conversion, { groupId: BELGRANO_ID })
  const phones = ['+5491155550001']
  const first = await conversion.lead({ phones, store: 'Boreal Centro' })

  const second = await conversion.lead({ phones }, belgrano)

  expect(second).toMatchObject({ merged: false })
  expect(second.id).not.toBe(first.id)
})

test('an operation as a user is refused without a user', async () => {
  await using conversion = openConversion()
  const key = keyOf(conversion, {})
  const withUser = keyOf(conversion, { user: PAULA_ID })

  expect((await conversion.call('/as-user/labels', { key })).status).toBe(409)
  expect((await conversion.call('/as-user/labels', { key: withUser })).status).toBe(200)
})

test('additional data are shown to keys that may read them', async () => {
  await using conversion = openConversion()
  const key = keyOf(conversion, { scopes: ['prospects:read'] })
  const { id } = await conversion.lead({ phones: ['+5491155550001'] })
  const shown = async (apiKey?: string): Promise<object> =>
    (await conversion.call<object>(`/prospect/${id}`, apiKey ? { key: apiKey } : {})).body

  expect(await shown()).toHaveProperty('additionalData')
  expect(await shown(key)).not.toHaveProperty('additionalData')
})

test.each([
  [{ scopes: ['everything'] }, 'scopes.0 is "everything". Send one of "leads:write"'],
  [{ scopes: 'prospects:read' }, 'scopes is "prospects:read". Send a list'],
  [{ groupId: 'nowhere' }, 'there is no group "nowhere"'],
  [{ user: 'nobody' }, 'there is no agent "nobody"'],
  [{ scope: ['prospects:read'] }, 'there is no field "scope". Did you mean "scopes"?'],
  [{ mayNotifiy: false }, 'there is no field "mayNotifiy". Did you mean "mayNotify"?'],
  [null, 'the input is null. Send an object.'],
])('no key is made of %j', async (input, why) => {
  await using conversion = openConversion()

  expect(() => conversion.act('createKey', input)).toThrow(why)
})

test('an integration shows its scopes, never its key', async () => {
  await using conversion = openConversion()
  const key = keyOf(conversion, { scopes: ['prospects:read', 'notifications'], user: PAULA_ID })

  const { body } = await conversion.call('/integration', { key })

  expect(body).toMatchObject({ providerKey: 'api.prospects:read_notifications', user: PAULA_ID })
  expect(JSON.stringify(body)).not.toContain('conversion-key')
})

test.each([
  'main-conversion-key-1',
  'main-conversion-key-0',
  'main-conversion-key-02',
  '-conversion-key',
])('%s is not a valid key', (text) => {
  expect(parseApiKey(text)).toBeUndefined()
})

test('a key is read as it was written', () => {
  for (const key of [
    { sandbox: 'main', number: 1 },
    { sandbox: 'a-conversion-key', number: 12 },
  ]) {
    expect(parseApiKey(toApiKey(key))).toEqual(key)
  }
})
