import { expect, test } from 'vitest'
import { createRecordingService, NOW } from '../client/recording-service.ts'

const created = new Date(NOW - 60_000).toISOString()

test.each([
  ['prospects', { id: 'a', created }, '/prospects?status=new&additionalData[]=score%3E1'],
  ['interactions', { id: 'a', createdAt: created }, '/prospects/interactions?'],
  ['quotes', { id: 'a', createdAt: created }, '/prospects/quotes?'],
] as const)('walks over %s with the filters, window by window', async (group, row, address) => {
  const service = createRecordingService((_, attempt) => Response.json(attempt === 2 ? [row] : []))
  const { client } = service
  const span = { createdAfter: new Date(NOW - 70 * 24 * 60 * 60 * 1_000), limit: 500 }
  const walk = {
    prospects: () => client.prospects.all({ ...span, status: 'new', additionalData: ['score>1'] }),
    interactions: () => client.interactions.all(span),
    quotes: () => client.quotes.all(span),
  }[group]

  const ids: string[] = []
  for await (const { id } of walk()) ids.push(id)

  expect(ids).toEqual(['a'])
  expect(service.seen).toHaveLength(3)
  expect(service.seen.map((one) => one.address.slice(0, address.length))).toEqual(
    Array(3).fill(address),
  )
  expect(service.seen[0]?.address).toContain(
    'createdAfter=2026-01-31T09%3A00%3A00.000Z&createdBefore=2026-03-02T09%3A00%3A00.000Z&limit=500&key',
  )
})

test('goes on before the last row of a full page', async () => {
  const rows = [1, 2, 3].map((minutes) => ({
    id: `row-${minutes}`,
    created: new Date(NOW - minutes * 60_000).toISOString(),
  }))
  const service = createRecordingService((_, attempt) =>
    Response.json(attempt === 1 ? rows : rows.slice(2)),
  )

  const ids: string[] = []
  for await (const { id } of service.client.prospects.all({ createdAfter: '2026-03-01', limit: 3 }))
    ids.push(id)

  expect(ids).toEqual(['row-1', 'row-2', 'row-3'])
  expect(service.seen[1]?.address).toContain('&before=row-2&')
})

test('refuses a Date that is none before it asks', async () => {
  const service = createRecordingService(() => Response.json([]))

  const list = service.client.quotes.list({ acceptedAfter: new Date(Number.NaN) })

  await expect(list).rejects.toMatchObject({ name: 'ParameterError', parameter: 'acceptedAfter' })
  expect(service.seen).toEqual([])
})
