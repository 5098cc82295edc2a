import { expect, test } from 'vitest'
import { findLinks, holdsValue, valuesNamed } from './find-links.ts'

test('a value counts where it is whole, at any depth', () => {
  expect(holdsValue({ a: [{ prospectId: 'p-1' }] }, 'p-1')).toBe(true)
  expect(holdsValue({ id: 9605 }, '9605')).toBe(true)
  expect(holdsValue({ note: 'about p-1' }, 'p-1')).toBe(false)
})

test('fields are named after a collection by the beginning of their name, or by an id within such a field', () => {
  const record = { prospectId: 'p-1', agent: { id: 'a-1', firstName: 'Ana' }, prospectIds: ['p-2'] }

  expect(valuesNamed(record, 'prospects')).toEqual(['p-1', 'p-2'])
  expect(valuesNamed(record, 'agents')).toEqual(['a-1'])
  expect(valuesNamed(record, 'quotes')).toEqual([])
})

test('links are found in both directions, and only in other collections', async () => {
  const worlds: Readonly<
    Record<string, readonly { key: string; record: Record<string, unknown> }[]>
  > = {
    prospects: [{ key: 'p-1', record: { id: 'p-1' } }],
    interactions: [
      { key: 'i-1', record: { id: 'i-1', prospectId: 'p-1', agent: { id: 'a-1' } } },
      { key: 'i-2', record: { id: 'i-2', note: 'p-1 called' } },
    ],
    agents: [{ key: 'a-1', record: { id: 'a-1' } }],
  }
  const control = {
    listCollections: async () => ({
      collections: Object.entries(worlds).map(([name, { length }]) => ({ name, size: length })),
    }),
    listRecords: async ({
      path,
      query,
    }: {
      path: { collection: string }
      query?: { text?: string }
    }) => {
      const all = worlds[path.collection] ?? []
      return {
        records: all.filter((one) => JSON.stringify(one.record).includes(query?.text ?? '')),
        total: all.length,
      }
    },
  }
  const at = { sandbox: 'main', service: 'zenvia-conversion' }

  const ofProspect = await findLinks(
    control,
    { ...at, collection: 'prospects', key: 'p-1' },
    { id: 'p-1' },
  )
  const ofInteraction = await findLinks(
    control,
    { ...at, collection: 'interactions', key: 'i-1' },
    worlds['interactions']?.[0]?.record ?? {},
  )

  expect(ofProspect).toEqual([{ collection: 'interactions', keys: ['i-1'] }])
  expect(ofInteraction).toEqual([
    { collection: 'prospects', keys: ['p-1'] },
    { collection: 'agents', keys: ['a-1'] },
  ])
})
