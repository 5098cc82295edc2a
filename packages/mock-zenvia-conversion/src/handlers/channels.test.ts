import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import { expect, test } from 'vitest'
import { openConversion } from '../testing/open-conversion.ts'

const PHONE = '+5491155550199'

test('the channels of a prospect are those that reach it', async () => {
  await using conversion = openConversion()
  const { id } = await conversion.lead({ emails: ['x@example.com'], store: 'boreal-centro' })
  const channels = async () => {
    const { body } = await conversion.call<Schemas['Channels']>(
      `/prospect/${id}/messaging/channels`,
    )
    return body.map(({ channel }) => channel)
  }

  const before = await channels()
  await conversion.call(`/prospect/${id}`, { method: 'PATCH', body: { phone: PHONE } })

  expect(before).toEqual([])
  expect(await channels()).toEqual(['whatsapp'])
})

test('a key sees the channels that its groups use, those from above included', async () => {
  await using conversion = openConversion()
  const { apiKey: key } = conversion.act('createKey', { groupId: '60c91b40c0ffee0010000004' }) as {
    readonly apiKey: string
  }
  const idsFor = async (init: object) => {
    const { body } = await conversion.call<Schemas['Channels']>('/messaging/channels', init)
    return body.map(({ channelId }) => channelId).toSorted()
  }

  expect(await idsFor({ key })).toEqual(['104455550002', '5491155550100'])
  expect(await idsFor({})).toHaveLength(5)
})

test('orders come newest first, as many as are asked for', async () => {
  await using conversion = openConversion({ scenario: 'default' })
  const { orders } = conversion.world.data
  const counts = Map.groupBy(orders.all(), ({ prospectId }) => prospectId)
  const [id = ''] = [...counts].toSorted(([, a], [, b]) => b.length - a.length)[0] ?? []

  const all = await conversion.call<Schemas['OrdersByProspect']>(`/prospect/${id}/orders`)
  const one = await conversion.call(`/prospect/${id}/orders?limit=1`)

  const dates = all.body.map(({ createdAt }) => createdAt)
  expect(dates).toHaveLength(orders.count('prospect', id))
  expect(dates).toEqual(dates.toSorted().toReversed())
  expect(one.body).toEqual(all.body.slice(0, 1))
})
