import { ACCOUNT_ID } from '../account/account-groups.ts'
import { toGroupName } from '../account/group.ts'
import type { GroupRecord } from '../account/group.ts'
import { subtreeOf } from '../auth/visibility.ts'
import { DAY_MS } from '../durations.ts'
import { CHANNEL_NAMES, channelOf, toMedium } from '../messaging/channel.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import { makeUpBiography } from './generate-prospect.ts'
import type { Biography, Place } from './generate-prospect.ts'
import { arrivalsBy } from './lead-sources.ts'

/** How many people, from how far back, and how much they talk. */
export interface Population {
  readonly count: number
  readonly days: number
  readonly exchangesMax: number
}

/** Fills the account with people, spread evenly over the days, and gives all there is to know of them. */
export function seedPeople(
  world: ZenviaConversionWorld,
  { count, days, exchangesMax }: Population,
): readonly Biography[] {
  const random = world.randomFor('people')
  const places = placesOf(world)
  const stepMs = Math.floor((days * DAY_MS) / count)
  const start = world.now() - count * stepMs
  const biographies = Array.from({ length: count }, (_, index) => {
    const createdAt = start + index * stepMs + random.integer(0, stepMs - 1)
    return makeUpBiography(world, {
      random,
      place: random.pick(places),
      createdAt,
      number: index + 1,
      exchangesMax,
    })
  })
  keep(world, biographies)
  return biographies
}

/** Sorted first: in the order in which they stand, records are kept fast. */
function keep(world: ZenviaConversionWorld, biographies: readonly Biography[]): void {
  const { prospects, interactions, quotes } = world.data
  for (const { prospect } of biographies) prospects.insert(prospect)
  const past = biographies.flatMap((biography) => biography.interactions)
  for (const interaction of past.sort(byId)) interactions.insert(interaction)
  const offers = biographies.flatMap((biography) => biography.quotes)
  for (const quote of offers.sort(byId)) quotes.insert(quote)
}

/** People come in where there are agents. */
function placesOf(world: ZenviaConversionWorld): readonly Place[] {
  const groups = subtreeOf(world, ACCOUNT_ID)
  return groups.flatMap((group) => {
    const account = groups.find(({ id }) => id === ACCOUNT_ID) ?? group
    const agents = world.data.agents.by('group', group.id).filter(({ isActive }) => isActive)
    const arrivals = arrivalsBy(mediaOf(world, group))
    return agents.length === 0 ? [] : [{ account: toGroupName(account), group, agents, arrivals }]
  })
}

function mediaOf(world: ZenviaConversionWorld, { id }: GroupRecord): ReadonlySet<string> {
  const names = CHANNEL_NAMES.filter((name) => channelOf(world, id, name) !== undefined)
  return new Set(names.map(toMedium))
}

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : 1
}
