import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { PAULA_ID } from '../account/account-agents.ts'
import { CENTRO_ID, NORTE_ID } from '../account/account-groups.ts'
import { groupIdsBelow } from '../auth/visibility.ts'
import { DAY_MS } from '../durations.ts'
import type { ProspectRecord } from '../prospect/prospect.ts'
import { openConversion, START } from '../testing/open-conversion.ts'
import type { TestConversion } from '../testing/open-conversion.ts'

type Filter = (record: ProspectRecord, conversion: TestConversion) => boolean

const ago = (days: number): string => new Date(START - days * DAY_MS).toISOString()

async function idsOf(conversion: TestConversion, query: string): Promise<readonly string[]> {
  const { status, body } = await conversion.call<Schemas['Prospects']>(`/prospects?${query}`)
  if (status !== 200) throw new Error(`refused: ${JSON.stringify(body)}`)
  return body.map(({ id }) => id)
}

/** The same, worked out the slow way. */
function expected(conversion: TestConversion, filters: readonly Filter[]): readonly string[] {
  return conversion.world.data.prospects
    .all()
    .filter((record) => filters.every((filter) => filter(record, conversion)))
    .map(({ id }) => id)
    .toArray()
    .sort()
    .toReversed()
}

const is = (days: number, at: number | undefined): boolean =>
  at !== undefined && at >= START - days * DAY_MS

const FILTERS: readonly (readonly [string, Filter])[] = [
  ['status=archived', ({ status }) => status === 'archived'],
  ['withAgent=true', ({ agent }) => agent !== undefined],
  ['withAgent=false', ({ agent }) => agent === undefined],
  [`agent=${PAULA_ID}`, ({ agent }) => agent?.id === PAULA_ID],
  [`agent=${'a'.repeat(24)}`, () => false],
  ['category=used', ({ category }) => category === 'used'],
  [`group=${CENTRO_ID}`, ({ group }) => group.id === CENTRO_ID],
  [`group=${NORTE_ID}`, ({ group }, { world }) => groupIdsBelow(world, NORTE_ID).has(group.id)],
  [`claimedAfter=${ago(20)}`, ({ assignedAt }) => is(20, assignedAt)],
  [`claimStart=${ago(20)}`, ({ assignedAt }) => is(20, assignedAt)],
  [`claimedBefore=${ago(20)}`, ({ assignedAt }) => assignedAt !== undefined && !is(20, assignedAt)],
  [`claimEnd=${ago(20)}`, ({ assignedAt }) => assignedAt !== undefined && !is(20, assignedAt)],
  [`transferredAfter=${ago(20)}`, ({ transferredAt }) => is(20, transferredAt)],
  [`transferStart=${ago(20)}`, ({ transferredAt }) => is(20, transferredAt)],
  ...['transferredBefore', 'transferEnd'].map(
    (name) =>
      [
        `${name}=${ago(20)}`,
        ({ transferredAt }: ProspectRecord) =>
          transferredAt !== undefined && !is(20, transferredAt),
      ] as const,
  ),
  [`createdBefore=${ago(20)}`, ({ createdAt }) => !is(20, createdAt)],
  [`createdAfter=${ago(45)}`, ({ createdAt }) => is(45, createdAt)],
  [`start=${ago(45)}&end=${ago(15)}`, ({ createdAt }) => is(45, createdAt) && !is(15, createdAt)],
  ['search=XIMENA', ({ firstName }) => firstName === 'Ximena'],
  ['search=@example.com', ({ emails }) => emails.length > 0],
  ['search=%2B54911', ({ phones }) => phones.some((phone) => phone.includes('54911'))],
  [
    'additionalData[]=quoteState=sold',
    ({ additionalData }) => additionalData['quoteState'] === 'sold',
  ],
  [
    'additionalData=budget>=20000000',
    ({ additionalData }) => Number(additionalData['budget']) >= 2e7,
  ],
  [
    'additionalData[]=budget>1&additionalData[]=quoteState~s',
    ({ additionalData: data }) =>
      Number(data['budget']) > 1 && /s/.test(String(data['quoteState'])),
  ],
  [
    'status=followUp&category=new',
    (record) => record.status === 'followUp' && record.category === 'new',
  ],
]

test.each(FILTERS)('%s finds what it says, newest first', async (query, filter) => {
  await using conversion = openConversion({ scenario: 'default' })

  expect(await idsOf(conversion, `limit=5000&${query}`)).toEqual(expected(conversion, [filter]))
})

/** Something that happens to a prospect, or a question. */
const step = fc.record({
  happens: fc.constantFrom('archived', 'sold', 'deleted', 'arrives', 'transferred'),
  to: fc.nat(300),
  filters: fc.subarray([...FILTERS], { maxLength: 4 }),
  limit: fc.integer({ min: 1, max: 250 }),
  before: fc.option(fc.nat(199)),
  after: fc.option(fc.nat(199)),
})

type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

async function change(conversion: TestConversion, { happens, to }: Step): Promise<void> {
  const path = `/prospect/${nth(conversion, to)}`
  if (happens === 'arrives') await conversion.lead({ phones: [`+54911501500${to}`] })
  if (happens === 'deleted') await conversion.call(path, { method: 'DELETE' })
  if (happens === 'archived') {
    await conversion.call(path, { method: 'PATCH', body: { archivingReason: 'inactive' } })
  }
  if (happens === 'sold') {
    const body = { quoteState: 'sold', budget: 21_000_000 }
    await conversion.call(`${path}/additionalData`, { method: 'PATCH', body })
  }
  if (happens === 'transferred') {
    await conversion.call(`${path}/transfer`, { method: 'POST', body: { group: CENTRO_ID } })
  }
}

function nth({ world }: TestConversion, place: number): string {
  return world.data.prospects.all().drop(place).next().value?.id ?? 'f'.repeat(24)
}

test('any filters together find what looking at each prospect would, whatever happens', async () => {
  const property = fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
    await using conversion = openConversion({ scenario: 'default' })
    for (const each of steps) {
      await change(conversion, each)
      const chosen = withoutRepeats(each.filters)
      const before = each.before === null ? undefined : nth(conversion, each.before)
      const after = each.after === null ? undefined : nth(conversion, each.after)
      const cursors = [before && `before=${before}`, after && `after=${after}`]
      const query = [`limit=${each.limit}`, ...chosen.map(([part]) => part), ...cursors]
      const all = expected(conversion, [
        ...chosen.map(([, filter]) => filter),
        ({ id }) => id < (before ?? 'g') && id > (after ?? ''),
      ])

      const found = await idsOf(conversion, query.filter((part) => part !== undefined).join('&'))
      expect(found).toEqual(all.slice(0, each.limit))
    }
  })
  await fc.assert(property, { numRuns: 40 })
})

/** A parameter says one thing at a time. */
function withoutRepeats(filters: Step['filters']): Step['filters'] {
  const said = new Set<string>()
  return filters.filter(([query]) => {
    const names = [...new URLSearchParams(query).keys()]
    const isNew = !names.some((name) => said.has(name))
    if (isNew) for (const name of names) said.add(name)
    return isNew
  })
}
