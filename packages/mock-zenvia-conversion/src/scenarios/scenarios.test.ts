import { describe, expect, test } from 'vitest'
import { ARCHIVING_REASONS } from '../account/account-settings.ts'
import { DAY_MS } from '../durations.ts'
import { CHANNEL_NAMES, channelOf, toMedium } from '../messaging/channel.ts'
import { secondOf } from '../object-id.ts'
import type { ProspectRecord } from '../prospect/prospect.ts'
import { openConversion, START } from '../testing/open-conversion.ts'
import { brokenInvariants } from '../testing/prospect-invariants.ts'

const STATUSES = ['unclaimed', 'new', 'followUp', 'processing', 'archived'] as const

// Seeding the large one takes seconds, so its size is looked at here as well.
test.each([
  ['empty', 0],
  ['default', 200],
  ['brasil', 200],
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

// As captured.
test.each(['default', 'edge'])(
  'ids of the scenario %s begin with the second of what they are about',
  async (name) => {
    await using conversion = openConversion({ scenario: name })
    const { prospects, interactions } = conversion.world.data
    const late = [
      ...prospects
        .all()
        .flatMap(({ createdAt, contactMediums }) =>
          contactMediums.map(({ _id }) => secondOf(_id) - createdAt),
        ),
      ...interactions
        .all()
        .flatMap(({ createdAt, output: { message } }) =>
          message?.providerId === undefined ? [] : [secondOf(message.providerId) - createdAt],
        ),
    ]

    expect(late.length).toBeGreaterThan(10)
    expect(late.filter((milliseconds) => Math.abs(milliseconds) >= 1_000)).toEqual([])
  },
)

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

describe.each(['default', 'brasil'])('the scenario %s', (scenario) => {
  test('has a person twice only in two groups, by the same phone and under the same name', async () => {
    await using conversion = openConversion({ scenario })
    const byPhone = new Map<string, ProspectRecord[]>()
    for (const prospect of conversion.world.data.prospects.all()) {
      for (const phone of prospect.phones) {
        byPhone.set(phone, [...(byPhone.get(phone) ?? []), prospect])
      }
    }
    const twice = [...byPhone.values()].filter(({ length }) => length > 1)

    expect(twice.length).toBeGreaterThanOrEqual(2)
    expect(twice.length).toBeLessThan(20)
    for (const prospects of twice) {
      const namesOf = ({ firstName }: ProspectRecord) => firstName?.toLowerCase()
      expect(new Set(prospects.map(({ group }) => group.id)).size).toBe(prospects.length)
      expect(new Set(prospects.map(namesOf)).size).toBe(1)
    }
  })

  test('has several leads of about a tenth of the prospects, in the order in which they came', async () => {
    await using conversion = openConversion({ scenario })
    const { prospects } = conversion.world.data
    const several = prospects
      .all()
      .filter(({ leads }) => leads.length > 1)
      .toArray()

    expect(several.length / prospects.size).toBeGreaterThan(0.05)
    expect(several.length / prospects.size).toBeLessThan(0.18)
    for (const { leads } of several) {
      const times = leads.map(({ created }) => created)
      expect(times).toEqual(times.toSorted())
      expect(Date.parse(times.at(-1) ?? '')).toBeLessThanOrEqual(START)
    }
  })

  test('lets claims move prospects: nearly half of the claimed, every new one, and no unclaimed one', async () => {
    await using conversion = openConversion({ scenario })
    const all = conversion.world.data.prospects.all().toArray()
    const isMoved = ({ group, initialGroup, transferredAt }: ProspectRecord): boolean =>
      group.id !== initialGroup.id && transferredAt === undefined
    const claimed = all.filter(({ agent }) => agent !== undefined)

    expect(claimed.filter(isMoved).length / claimed.length).toBeGreaterThan(0.3)
    expect(claimed.filter(isMoved).length / claimed.length).toBeLessThan(0.55)
    expect(all.filter((one) => one.status === 'unclaimed' && isMoved(one))).toEqual([])
    const fresh = all.filter(({ status, transferredAt }) => status === 'new' && !transferredAt)
    expect(fresh.filter((one) => !isMoved(one))).toEqual([])
    expect(fresh.length).toBeGreaterThan(0)
  })

  test('has leads in the form of their ads and channels', async () => {
    await using conversion = openConversion({ scenario })
    const forms: Readonly<Record<string, RegExp>> = {
      wasp: /^[0-9a-f-]{36}_\d+$/,
      'facebook-messenger': /^1000\d+$/,
      instagram: /^1000\d+$/,
      'ganymede.facebook': /^1202\d{12}$/,
      'ganymede.mercadolibre.ar': /^13\d{9}$/,
      'ganymede.mercadolibre.br': /^13\d{9}$/,
    }
    const leads = conversion.world.data.prospects
      .all()
      .flatMap((one) => one.leads)
      .toArray()

    const odd = leads.filter(
      ({ providerKey = '', providerLeadId = '' }) =>
        forms[providerKey]?.test(providerLeadId) === false,
    )
    expect(odd).toEqual([])
    const ads = leads.filter(({ medium }) => medium === 'ctwa')
    expect(ads.filter(({ providerKey }) => providerKey !== 'wasp')).toEqual([])
    expect(ads.filter(({ campaign = '' }) => !/^\d+$/.test(campaign))).toEqual([])
    expect(ads.length).toBeGreaterThan(0)
  })
})

test('brasil is the default account in Brazil: the same ids, and all words, phones and amounts of the country', async () => {
  await using argentine = openConversion({ scenario: 'default' })
  await using brazilian = openConversion({ scenario: 'brasil' })
  const idsOf = ({ world }: typeof argentine): readonly string[] =>
    [...world.data.groups.all(), ...world.data.agents.all()].map(({ id }) => id)
  const { groups, agents, prospects } = brazilian.world.data
  const people = prospects.all().toArray()

  expect(idsOf(brazilian)).toEqual(idsOf(argentine))
  expect(new Set(groups.all().map(({ countryCode }) => countryCode))).toEqual(new Set(['BR']))
  const phones = [
    ...people.flatMap((one) => one.phones),
    ...agents.all().map(({ card }) => card.phone),
  ]
  expect(phones.filter((phone) => phone !== undefined && !phone.startsWith('+55'))).toEqual([])
  const currencies = people.flatMap(({ leads }) =>
    leads.map(({ product }) => product?.price?.currency),
  )
  expect(new Set(currencies.filter((currency) => currency !== undefined))).toEqual(new Set(['brl']))
  expect((await brazilian.call('/leads/defaults')).body).toMatchObject({ currency: 'brl' })
  expect(JSON.stringify(brazilian.world.data.interactions.all().toArray())).not.toMatch(/[¿¡]/)
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
