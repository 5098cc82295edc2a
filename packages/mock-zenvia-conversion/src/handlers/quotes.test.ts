import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import { expect, test } from 'vitest'
import { openConversion, START } from '../testing/open-conversion.ts'
import type { TestConversion } from '../testing/open-conversion.ts'

type Quote = Schemas['Quote']

const PHONE = '+5491155550199'

const ITEMS = [
  { quantity: 2, price: 100, concept: 'Ficta Brisa' },
  { quantity: 1, price: 5.5 },
  { quantity: 3 },
]

async function quote(
  conversion: TestConversion,
  prospectId: string,
  body: object = { items: ITEMS },
): Promise<Quote> {
  const answer = await conversion.call<Quote>(`/prospect/${prospectId}/quotes`, {
    method: 'POST',
    body,
  })
  expect(answer.status).toBe(201)
  return answer.body
}

async function decide(conversion: TestConversion, { id, prospectId }: Quote, status: string) {
  return conversion.call<Quote>(`/prospect/${prospectId}/quote/${id}`, {
    method: 'PUT',
    body: { status },
  })
}

test('a new quote is pending, and its total is the sum of its items', async () => {
  await using conversion = openConversion()
  const { id } = await conversion.lead({ phones: ['+5491155550199'] })

  const made = await quote(conversion, id)

  expect(made).toEqual({
    id: expect.stringMatching(/^[0-9a-f]{24}$/),
    prospectId: id,
    status: 'pending',
    items: ITEMS,
    total: 205.5,
    createdAt: new Date(START).toISOString(),
    additionalData: {},
  })
  expect(await conversion.call(`/prospect/${id}/quote/${made.id}`)).toMatchObject({ body: made })
})

test('a quote whose sum is no longer a number has none', async () => {
  await using conversion = openConversion()
  const { id } = await conversion.lead({ phones: ['+5491155550199'] })

  const made = await quote(conversion, id, { items: [{ quantity: 1e200, price: 1e200 }] })

  expect(made).not.toHaveProperty('total')
})

test('a quote can be accepted and rejected again; each time it says when', async () => {
  await using conversion = openConversion()
  const { id } = await conversion.lead({ phones: ['+5491155550199'] })
  const made = await quote(conversion, id)
  await conversion.sandbox.advance(1_000)
  const acceptedAt = new Date(START + 1_000).toISOString()
  const rejectedAt = new Date(START + 2_000).toISOString()

  const accepted = await decide(conversion, made, 'accepted')
  await conversion.sandbox.advance(1_000)
  const same = await decide(conversion, made, 'accepted')
  const rejected = await decide(conversion, made, 'rejected')

  expect(accepted.body).toMatchObject({ status: 'accepted', acceptedAt, finishedAt: acceptedAt })
  expect(same.body).toEqual(accepted.body)
  expect(rejected.body).toMatchObject({ status: 'rejected', rejectedAt, finishedAt: rejectedAt })
  expect(rejected.body).not.toHaveProperty('acceptedAt')
})

test('a prospect with an agent negotiates while a quote is pending', async () => {
  await using conversion = openConversion()
  const { id } = await conversion.lead({ phones: ['+5491155550199'], agent: 'Paula Ferreyra' })
  const statusOf = () => conversion.world.data.prospects.get(id)?.status

  const made = await quote(conversion, id)
  expect(statusOf()).toBe('processing')
  await decide(conversion, made, 'accepted')

  expect(statusOf()).toBe('new')
})

test.each<readonly [string, (conversion: TestConversion, id: string) => unknown]>([
  [
    'it goes to another agent',
    (conversion, prospectId) =>
      conversion.act('agentTransfers', { prospectId, agentId: '62a1f640c0ffee0010000104' }),
  ],
  [
    'it is open again',
    (conversion, prospectId) => {
      conversion.act('agentArchives', { prospectId, reason: 'inactive' })
      return conversion.act('customerWrites', { prospectId, text: 'Hola' })
    },
  ],
  [
    'it is open again by another lead',
    (conversion, prospectId) => {
      conversion.act('agentArchives', { prospectId, reason: 'inactive' })
      return conversion.lead({ phones: [PHONE] })
    },
  ],
])('a prospect goes on negotiating when %s', async (_what, happen) => {
  await using conversion = openConversion()
  const { id } = await conversion.lead({ phones: [PHONE], agent: 'Paula Ferreyra' })
  await quote(conversion, id)

  await happen(conversion, id)

  expect(conversion.world.data.prospects.get(id)?.status).toBe('processing')
})

test('a prospect without an agent stays unclaimed', async () => {
  await using conversion = openConversion()
  const { id } = await conversion.lead({ phones: ['+5491155550199'] })

  await quote(conversion, id)

  expect(conversion.world.data.prospects.get(id)?.status).toBe('unclaimed')
})

test('additional data are shown only with their scope', async () => {
  await using conversion = openConversion()
  const { id } = await conversion.lead({ phones: ['+5491155550199'] })
  const made = await quote(conversion, id)
  const { apiKey: key } = conversion.act('createKey', { scopes: ['prospects:read'] }) as {
    readonly apiKey: string
  }

  const { body } = await conversion.call(`/prospect/${id}/quote/${made.id}`, { key })

  expect(made).toHaveProperty('additionalData')
  expect(body).not.toHaveProperty('additionalData')
})

test('a quote is found with its own prospect only', async () => {
  await using conversion = openConversion()
  const { id } = await conversion.lead({ phones: ['+5491155550199'] })
  const other = await conversion.lead({ phones: ['+5491155550198'] })
  const made = await quote(conversion, id)

  const answer = await conversion.call(`/prospect/${other.id}/quote/${made.id}`)

  expect(answer).toMatchObject({ status: 404, body: { message: 'Quote does not exist' } })
})

test('the list is newest first, as long as its limit, and filtered by state and dates', async () => {
  await using conversion = openConversion()
  const { id } = await conversion.lead({ phones: ['+5491155550199'] })
  const made: Quote[] = []
  for (let index = 0; index < 4; index += 1) {
    made.push(await quote(conversion, id))
    await conversion.sandbox.advance(40 * 24 * 60 * 60 * 1_000)
  }
  await decide(conversion, made[1] as Quote, 'accepted')
  const list = async (query: string) => {
    const { body } = await conversion.call<readonly Quote[]>(`/prospects/quotes?${query}`)
    return body.map((one) => made.findIndex((other) => other.id === one.id))
  }

  expect(await list('')).toEqual([3, 2, 1, 0])
  expect(await list('limit=2')).toEqual([3, 2])
  expect(await list(`before=${made[2]?.id}`)).toEqual([1, 0])
  expect(await list(`after=${made[2]?.id}`)).toEqual([3])
  expect(await list('status=accepted')).toEqual([1])
  expect(await list('acceptedAfter=2026-03-02')).toEqual([1])
  expect(await list('acceptedBefore=2026-03-02')).toEqual([])
  expect(await list('rejectedAfter=2026-03-02')).toEqual([])
  expect(await list(`createdAfter=${made[2]?.createdAt}`)).toEqual([3, 2])
  expect(await list(`createdBefore=${made[2]?.createdAt}`)).toEqual([2, 1, 0])
  const own = await conversion.call<readonly Quote[]>(`/prospect/${id}/quotes?status=pending`)
  expect(own.body.map((one) => one.id)).toEqual([made[0]?.id, made[2]?.id, made[3]?.id])
})

test('a reversed span of time is refused', async () => {
  await using conversion = openConversion()

  const answer = await conversion.call(
    '/prospects/quotes?acceptedAfter=2026-03-02&acceptedBefore=2026-03-01',
  )

  expect(answer).toMatchObject({ status: 400, body: { code: 'INVALID' } })
})
