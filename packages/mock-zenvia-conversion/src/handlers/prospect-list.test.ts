import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import { expect, test } from 'vitest'
import { NORTE_ID } from '../account/account-groups.ts'
import { DAY_MS } from '../durations.ts'
import type { ProspectRecord } from '../prospect/prospect.ts'
import { openConversion, START } from '../testing/open-conversion.ts'
import type { TestConversion } from '../testing/open-conversion.ts'

type Prospects = Schemas['Prospects']

const ago = (days: number): string => new Date(START - days * DAY_MS).toISOString()

async function idsOf(conversion: TestConversion, query: string): Promise<readonly string[]> {
  const { status, body } = await conversion.call<Prospects>(`/prospects?${query}`)
  if (status !== 200) throw new Error(`refused: ${JSON.stringify(body)}`)
  return body.map(({ id }) => id)
}

/** The same, worked out the slow way. */
function expected(
  conversion: TestConversion,
  test: (record: ProspectRecord) => boolean,
): readonly string[] {
  return conversion.world.data.prospects
    .all()
    .filter(test)
    .toArray()
    .sort((one, other) => other.createdAt - one.createdAt)
    .map(({ id }) => id)
}

const is = (days: number, at: number | undefined): boolean =>
  at !== undefined && at >= START - days * DAY_MS

test('an end that never comes leaves nobody out, and a beginning that never comes everybody', async () => {
  await using conversion = openConversion({ scenario: 'default' })
  const all = await idsOf(conversion, 'limit=5000')

  expect(all).not.toEqual([])
  expect(await idsOf(conversion, 'limit=5000&createdBefore=9999-12-31')).toEqual(all)
  expect(await idsOf(conversion, 'limit=5000&createdAfter=2200-01-01')).toEqual([])
})

test('a prospect of the far future is found again, and comes first', async () => {
  await using conversion = openConversion()
  const early = await conversion.lead({ phones: ['+5491155550001'] })
  conversion.sandbox.setClock({ kind: 'frozen' }, Date.parse('2500-01-01T00:00:00Z'))
  const late = await conversion.lead({ phones: ['+5491155550002'] })

  expect((await conversion.call(`/prospect/${late.id}`)).status).toBe(200)
  expect(await idsOf(conversion, 'limit=100')).toEqual([late.id, early.id])
})

test.each([
  '%2B5491150158380',
  '+5491150158380',
  '5491150158380',
  '%2B54%20911%205015-8380',
  '+54 911 5015 8380',
  '0054 911 5015 8380',
  '%2B54+(9)+11.5015[8380]',
])('phoneNumber=%s finds the number, however it is written', async (phoneNumber) => {
  await using conversion = openConversion()
  const { id } = await conversion.lead({ phones: ['+5491150158380'] })
  await conversion.lead({ phones: ['+5491150158381'] })

  expect(await idsOf(conversion, `phoneNumber=${phoneNumber}`)).toEqual([id])
  const found = await conversion.call(`/prospect-by?phoneNumber=${phoneNumber}`)
  expect(found.body).toMatchObject([{ _id: id }])
})

test('a number is found in the groups of the key alone', async () => {
  await using conversion = openConversion()
  await conversion.lead({ phones: ['+5491150158380'], store: 'Boreal Centro' })
  const { apiKey: key } = conversion.act('createKey', { groupId: NORTE_ID }) as {
    readonly apiKey: string
  }

  expect(await conversion.call('/prospect-by?phoneNumber=5491150158380', { key })).toMatchObject({
    status: 200,
    body: [],
  })
})

test('without a limit and dates, the last 31 days come', async () => {
  await using conversion = openConversion({ scenario: 'default' })

  expect(await idsOf(conversion, '')).toEqual(
    expected(conversion, ({ createdAt }) => is(31, createdAt)),
  )
})

test('a limit does away with the window', async () => {
  await using conversion = openConversion({ scenario: 'default' })

  expect(await idsOf(conversion, 'limit=5000')).toHaveLength(200)
  expect(await idsOf(conversion, 'limit=3')).toEqual(expected(conversion, () => true).slice(0, 3))
})

test.each([
  [`createdAfter=${ago(32)}`, 'The range between createdAfter and now is longer than 31 days'],
  [
    `createdAfter=${ago(50)}&createdBefore=${ago(10)}`,
    'The range between createdAfter and createdBefore is longer than 31 days',
  ],
  [
    `start=${ago(10)}&end=${ago(20)}`,
    'The range between createdAfter and createdBefore is reversed',
  ],
  [`createdAfter=${ago(-1)}`, 'The range between createdAfter and now is reversed'],
  [`createdBefore=${ago(40)}`, 'The range between createdBefore and now is longer than 31 days'],
  [`claimedAfter=${ago(40)}`, 'The range between claimedAfter and now is longer than 31 days'],
  [
    `limit=5&createdAfter=${ago(1)}&createdBefore=${ago(2)}`,
    'The range between createdAfter and createdBefore is reversed',
  ],
])('%s is refused', async (query, message) => {
  await using conversion = openConversion()

  expect(await conversion.call(`/prospects?${query}`)).toMatchObject({
    status: 400,
    body: { code: 'INVALID', message },
  })
})

test('31 days are not too long, and a single end shows what the window before it holds', async () => {
  await using conversion = openConversion({ scenario: 'default' })

  expect(await idsOf(conversion, `createdAfter=${ago(31)}`)).not.toEqual([])
  expect(await idsOf(conversion, `createdBefore=${ago(20)}`)).toEqual(
    expected(conversion, ({ createdAt }) => is(51, createdAt) && !is(20, createdAt)),
  )
})

test.each([7, 50, 199, 200])('pages of %d show everybody once', async (limit) => {
  await using conversion = openConversion({ scenario: 'default' })
  const seen: string[] = []
  let page = await idsOf(conversion, `limit=${limit}`)
  while (page.length > 0) {
    seen.push(...page)
    page = await idsOf(conversion, `limit=${limit}&before=${page.at(-1)}`)
  }

  expect(seen).toEqual(expected(conversion, () => true))
})

test('cursors and dates narrow each other', async () => {
  await using conversion = openConversion({ scenario: 'default' })
  const all = expected(conversion, () => true)
  const [newer = '', older = ''] = [all[20], all[60]]
  const at = (id: string) =>
    new Date(conversion.world.data.prospects.get(id)?.createdAt ?? 0).toISOString()
  const between = all.slice(21, 60)
  const span = `createdAfter=${at(older)}&createdBefore=${at(newer)}`

  expect(await idsOf(conversion, `before=${newer}&after=${older}&${span}`)).toEqual(between)
  expect(await idsOf(conversion, `before=${all[0]}&after=${all.at(-1)}&${span}&limit=99`)).toEqual([
    newer,
    ...between,
    older,
  ])
})

test('cursors leave out the one they name, and do their work when it is gone', async () => {
  await using conversion = openConversion({ scenario: 'default' })
  const [first = '', second = '', third = ''] = await idsOf(conversion, 'limit=3')

  expect(await idsOf(conversion, `limit=5&after=${second}`)).toEqual([first])
  expect(await idsOf(conversion, `limit=5&after=${third}&before=${first}`)).toEqual([second])
  await conversion.call(`/prospect/${second}`, { method: 'DELETE' })
  expect(await idsOf(conversion, `limit=1&before=${second}`)).toEqual([third])
  expect(await idsOf(conversion, `limit=5&after=${second}`)).toEqual([first])
})

test.each(['limit=0', 'limit=5001', 'limit=ten', 'status=closed', 'agent=x', 'withAgent=perhaps'])(
  '%s is refused',
  async (query) => {
    await using conversion = openConversion()

    expect(await conversion.call(`/prospects?${query}`)).toMatchObject({
      status: 400,
      body: { code: 'SCHEMA_VALIDATION_FAILED' },
    })
  },
)

test('a GET may carry an empty JSON body', async () => {
  await using conversion = openConversion()
  const headers = { 'content-type': 'application/json', 'content-length': '0' }

  expect((await conversion.call('/prospects', { headers })).status).toBe(200)
})

test('the list comes as comma-separated values or text, by parameter or header', async () => {
  await using conversion = openConversion({ scenario: 'edge' })
  const headers = { accept: 'text/plain' }
  const csv = await conversion.call('/prospects?limit=5000&format=csv')
  const text = await conversion.call('/prospects?limit=5000', { headers })

  expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(csv.body).toMatch(/^id,created,/)
  expect(text.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  expect(text.body).toMatch(/^id\tcreated\t/)
})
