import { expect, test } from 'vitest'
import { ARCHIVING_REASONS } from '../account/account-settings.ts'
import { DAY_MS } from '../durations.ts'
import { CHANNEL_NAMES, channelOf, toMedium } from '../messaging/channel.ts'
import { openConversion, START } from '../testing/open-conversion.ts'
import { brokenInvariants } from '../testing/prospect-invariants.ts'

const STATUSES = ['unclaimed', 'new', 'followUp', 'processing', 'archived'] as const

// Seeding the large one takes seconds, so its size is looked at here as well.
test.each([
  ['empty', 0],
  ['default', 200],
  ['edge', 44],
  ['large', 50_000],
])('all invariants hold for the prospects of the scenario %s, %d of them', async (name, count) => {
  await using conversion = openConversion({ scenario: name })

  expect(conversion.world.data.prospects.size).toBe(count)
  expect(brokenInvariants(conversion.world)).toEqual([])
})

test.each([1, 2, 3])(
  'the default scenario of seed %d has about 200 people over 60 days',
  async (seed) => {
    await using conversion = openConversion({ scenario: 'default', seed })
    const { prospects, interactions, quotes, subscriptions } = conversion.world.data
    const created = prospects.all().map(({ createdAt }) => createdAt)
    const statuses = new Set(prospects.all().map(({ status }) => status))

    expect(prospects.size).toBe(200)
    expect(Math.min(...created)).toBeGreaterThanOrEqual(START - 60 * DAY_MS)
    expect([...statuses].sort()).toEqual([...STATUSES].sort())
    expect(interactions.size).toBeGreaterThan(500)
    expect(quotes.size).toBeGreaterThan(10)
    expect(subscriptions.size).toBe(0)
  },
)

test('everything in the default scenario happened after its prospect arrived, and before now', async () => {
  await using conversion = openConversion({ scenario: 'default' })
  const { prospects, interactions, quotes, orders } = conversion.world.data
  const events = [...interactions.all(), ...quotes.all(), ...orders.all()]
  const odd = events.filter(({ prospectId, createdAt }) => {
    const born = prospects.get(prospectId)?.createdAt ?? Infinity
    return createdAt < born || createdAt > START
  })

  expect(odd).toEqual([])
})

test('prospects write by channels of their group only', async () => {
  await using conversion = openConversion({ scenario: 'default' })
  const { groups, interactions, prospects } = conversion.world.data
  const channelsOf = (groupId: string) =>
    CHANNEL_NAMES.filter((name) => channelOf(conversion.world, groupId, name) !== undefined)
  const media = new Map([...groups.all()].map(({ id }) => [id, channelsOf(id).map(toMedium)]))

  const lost = interactions.all().filter(({ prospectId, via, output }) => {
    const known: readonly string[] = media.get(prospects.get(prospectId)?.group.id ?? '') ?? []
    return output.message !== undefined && !known.includes(via)
  })

  expect(lost.toArray()).toEqual([])
})

test('no prospect of the default scenario was merged, so none appears twice', async () => {
  await using conversion = openConversion({ scenario: 'default' })
  const phones = conversion.world.data.prospects.all().flatMap(({ phones }) => phones)
  const all = phones.toArray()

  expect(new Set(all).size).toBe(all.length)
})

test('the edge scenario has every status and every archiving reason', async () => {
  await using conversion = openConversion({ scenario: 'edge' })
  const all = conversion.world.data.prospects.all().toArray()

  expect(new Set(all.map(({ status }) => status))).toEqual(new Set(STATUSES))
  expect(all.map(({ archivingReason }) => archivingReason)).toEqual(
    expect.arrayContaining(ARCHIVING_REASONS.map(({ reason }) => reason)),
  )
})

test('a prospect of the edge scenario was merged, from leads that share a phone or an email', async () => {
  await using conversion = openConversion({ scenario: 'edge' })
  const merged = conversion.world.data.prospects.all().filter(({ leads }) => leads.length > 1)
  const all = merged.toArray()

  expect(all.length).toBeGreaterThan(1)
  expect(all.some(({ phones, emails }) => phones.length > 1 && emails.length > 1)).toBe(true)
  expect(all.every(({ phones, emails }) => phones.length + emails.length > 0)).toBe(true)
})

test('the windows of 31 and 30 days end where the edge scenario says', async () => {
  await using conversion = openConversion({ scenario: 'edge' })
  const names = async (): Promise<readonly (string | undefined)[]> => {
    const { body } = await conversion.call<{ firstName?: string }[]>('/prospects')
    return body.map(({ firstName }) => firstName)
  }
  const documented = await names()
  conversion.sandbox.setBehaviour('zenvia-conversion', 'windowOfThirtyDays', true)
  const captured = await names()

  expect(documented).toContain('First of the window')
  expect(documented).toContain('Between the windows')
  expect(documented).not.toContain('Before the window')
  expect(captured).toContain('First of 30 days')
  expect(captured).not.toContain('Between the windows')
})
