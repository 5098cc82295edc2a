import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import { expect, test } from 'vitest'
import { PAULA_ID } from '../account/account-agents.ts'
import {
  ACCOUNT_ID,
  BELGRANO_ID,
  CENTRO_ID,
  NORTE_ID,
  TIGRE_ID,
} from '../account/account-groups.ts'
import { HOUR_MS, MINUTE_MS } from '../durations.ts'
import { openConversion } from '../testing/open-conversion.ts'

const UNKNOWN = 'a'.repeat(24)

test('the groups tell the tree, parents before children', async () => {
  await using conversion = openConversion()

  const { body } = await conversion.call<Schemas['GroupTree']>('/groups')

  const norte = body.find(({ id }) => id === NORTE_ID)
  expect(norte).toMatchObject({
    parent: ACCOUNT_ID,
    ancestors: [ACCOUNT_ID],
    descendants: [BELGRANO_ID, TIGRE_ID],
    timezone: 'America/Argentina/Buenos_Aires',
  })
  for (const [index, { parent }] of body.entries()) {
    const above = body.slice(0, index).map(({ id }) => id)
    expect(parent === undefined || above.includes(parent)).toBe(true)
  }
})

test('agents are listed by group and by whether they are active', async () => {
  await using conversion = openConversion()
  const count = async (query: string): Promise<number> =>
    (await conversion.call<Schemas['Agents']>(`/agents?${query}`)).body.length

  expect(await count('')).toBe(12)
  expect(await count('active=true')).toBe(11)
  expect(await count('active=false')).toBe(1)
  expect(await count(`group=${CENTRO_ID}`)).toBe(3)
  expect(await count(`group=${NORTE_ID}`)).toBe(6)
  expect(await count(`group=${UNKNOWN}`)).toBe(0)
})

test("who works follows the clock of the group, and the agent's own hours", async () => {
  await using conversion = openConversion()
  const works = async (path: string): Promise<unknown> =>
    (await conversion.call(`/${path}/is-working`)).body
  const halfDay = 'agents/62a1f640c0ffee0010000102'

  expect(await works(`groups/${CENTRO_ID}`)).toEqual({ isWorking: true })
  expect(await works(halfDay)).toEqual({ isWorking: true })
  expect(await works('agents/61dc1fc0c0ffee0010000108')).toEqual({ isWorking: false })
  await conversion.sandbox.advance(3 * HOUR_MS)
  expect(await works(`agents/${PAULA_ID}`)).toEqual({ isWorking: true })
  expect(await works(halfDay)).toEqual({ isWorking: false })
  await conversion.sandbox.advance(9 * HOUR_MS)
  expect(await works(`groups/${CENTRO_ID}`)).toEqual({ isWorking: false })
})

test('agents with the app open are online', async () => {
  await using conversion = openConversion()

  const { body } = await conversion.call<Schemas['OnlineAgents']>(
    `/group/${CENTRO_ID}/agents/online`,
  )

  expect(body.officeHours).toBe(true)
  expect(body.agents?.map(({ id }) => id)).toEqual([PAULA_ID, '61dc1fc0c0ffee0010000101'])
})

test('the response time is the mean of the answers to messages', async () => {
  await using conversion = openConversion()
  const { id } = await conversion.lead({ phones: ['+5491155550001'], agent: 'Paula Ferreyra' })
  const timeOf = async (path: string): Promise<unknown> =>
    (await conversion.call(`/${path}/response-time`, { method: 'POST' })).body
  const none = await timeOf(`agents/${PAULA_ID}`)
  conversion.act('customerWrites', { prospectId: id, text: 'Hola' })
  await conversion.sandbox.advance(7 * MINUTE_MS)
  const body = { content: '¡Hola!' }
  await conversion.call(`/prospect/${id}/messaging/whatsapp`, { method: 'POST', body })

  expect(none).toEqual({ responseTime: null })
  expect(await timeOf(`agents/${PAULA_ID}`)).toEqual({ responseTime: 7 * MINUTE_MS })
  expect(await timeOf(`groups/${ACCOUNT_ID}`)).toEqual({ responseTime: 7 * MINUTE_MS })
  expect(await timeOf(`groups/${NORTE_ID}`)).toEqual({ responseTime: null })
})

test.each([
  ['GET', `group/${UNKNOWN}`, 'Group'],
  ['GET', `group/${UNKNOWN}/agents/online`, 'Group'],
  ['GET', `groups/${UNKNOWN}/is-working`, 'Group'],
  ['POST', `groups/${UNKNOWN}/response-time`, 'Group'],
  ['GET', `agents/${UNKNOWN}/is-working`, 'Agent'],
  ['POST', `agents/${UNKNOWN}/response-time`, 'Agent'],
  ['GET', `archiving-reasons?agent=${UNKNOWN}`, 'Agent'],
])('%s %s finds nothing', async (method, path, thing) => {
  await using conversion = openConversion()

  expect(await conversion.call(`/${path}`, { method })).toMatchObject({
    status: 404,
    body: { code: 'NOT_FOUND', message: `${thing} does not exist` },
  })
})

test("the vendor's own definition is served beside the API, without a key", async () => {
  await using conversion = openConversion()

  const response = await conversion.fetch('/swagger.json')

  expect(response.status).toBe(200)
  expect(await response.json()).toMatchObject({
    info: { title: 'Zenvia Conversion API', version: '1.10.0' },
  })
})

test('the definition names the sandbox as its server', async () => {
  await using conversion = openConversion()

  const response = await conversion.fetch('/swagger.json')

  expect(await response.json()).toMatchObject({ servers: [{ url: '/v1' }] })
})
