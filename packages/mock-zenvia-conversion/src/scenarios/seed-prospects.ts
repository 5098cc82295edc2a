import { ACCOUNT_ID } from '../account/account-groups.ts'
import { toGroupName } from '../account/group.ts'
import type { GroupRecord } from '../account/group.ts'
import { subtreeOf } from '../auth/visibility.ts'
import { DAY_MS } from '../durations.ts'
import { CHANNEL_NAMES, channelOf, toMedium } from '../messaging/channel.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import { generateHistory } from './generate-prospect.ts'
import type { ProspectHistory, Branch } from './generate-prospect.ts'
import { leadSourcesFor } from './lead-sources.ts'

/** The number of prospects, their age, and the length of their conversations. */
export interface SeedSize {
  readonly count: number
  readonly days: number
  readonly exchangesMax: number
}

/** Inserts generated prospects, spread evenly over the days, and returns them with their histories. */
export function seedProspects(
  world: ZenviaConversionWorld,
  { count, days, exchangesMax }: SeedSize,
): readonly ProspectHistory[] {
  const random = world.randomFor('people')
  const branches = branchesOf(world)
  const stepMs = Math.floor((days * DAY_MS) / count)
  const start = world.now() - count * stepMs
  const histories = Array.from({ length: count }, (_, index) => {
    const createdAt = start + index * stepMs + random.integer(0, stepMs - 1)
    return generateHistory(world, {
      random,
      branch: random.pick(branches),
      createdAt,
      number: index + 1,
      exchangesMax,
    })
  })
  keep(world, histories)
  return histories
}

/** Sorted first: inserting records in order is fast. */
function keep(world: ZenviaConversionWorld, histories: readonly ProspectHistory[]): void {
  const { prospects, interactions, quotes } = world.data
  for (const { prospect } of histories) prospects.insert(prospect)
  const past = histories.flatMap((history) => history.interactions)
  for (const interaction of past.sort(byId)) interactions.insert(interaction)
  const offers = histories.flatMap((history) => history.quotes)
  for (const quote of offers.sort(byId)) quotes.insert(quote)
}

/** Returns the groups with agents. */
function branchesOf(world: ZenviaConversionWorld): readonly Branch[] {
  const groups = subtreeOf(world, ACCOUNT_ID)
  return groups.flatMap((group) => {
    const account = groups.find(({ id }) => id === ACCOUNT_ID) ?? group
    const agents = world.data.agents.by('group', group.id).filter(({ isActive }) => isActive)
    const sources = leadSourcesFor(mediaOf(world, group))
    return agents.length === 0 ? [] : [{ account: toGroupName(account), group, agents, sources }]
  })
}

function mediaOf(world: ZenviaConversionWorld, { id }: GroupRecord): ReadonlySet<string> {
  const names = CHANNEL_NAMES.filter((name) => channelOf(world, id, name) !== undefined)
  return new Set(names.map(toMedium))
}

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : 1
}
