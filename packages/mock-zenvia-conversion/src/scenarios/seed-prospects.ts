import type { PausingWork, Random } from '@ensaio/mock-kit'
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
import { toBusyHour } from './office-time.ts'

/** The number of prospects, their age, and the length of their conversations. */
export interface SeedSize {
  readonly count: number
  readonly days: number
  readonly exchangesMax: number
}

/** Prospects, or other records, that are made between two pauses: about a millisecond. */
const PAUSE_EVERY = 32

/** Inserts generated prospects, spread evenly over the days, and returns them with their histories. */
export function* seedProspects(
  world: ZenviaConversionWorld,
  { count, days, exchangesMax }: SeedSize,
): PausingWork<readonly ProspectHistory[]> {
  const random = world.randomFor('people')
  const branches = branchesOf(world)
  const stepMs = Math.floor((days * DAY_MS) / count)
  const start = world.now() - count * stepMs
  const histories: ProspectHistory[] = []
  // The indexes of those whose person is in two groups: nobody is in three.
  const doubles = new Set<number>()
  for (let index = 0; index < count; index += 1) {
    const createdAt = arrivalIn(start + index * stepMs + random.integer(0, stepMs - 1), {
      start,
      now: world.now(),
    })
    const branch = random.pick(branches)
    const known = random.chance(KNOWN_ELSEWHERE)
      ? findKnown(random, { histories, branch, doubles })
      : undefined
    if (known !== undefined) doubles.add(known).add(index)
    histories.push(
      generateHistory(world, {
        random,
        branch,
        createdAt,
        person: (known ?? index) + 1,
        exchangesMax,
        ...(known !== undefined && { isKnown: true }),
      }),
    )
    if (index % PAUSE_EVERY === 0) yield
  }
  yield* keep(world, histories)
  return histories
}

/** Returns the instant of a busy hour of the same day, where that lies in the time of the scenario. */
function arrivalIn(instant: number, { start, now }: { start: number; now: number }): number {
  const busy = toBusyHour(instant)
  return busy < start || busy > now ? instant : busy
}

/** The share of prospects whom another group knows by the same phone. */
const KNOWN_ELSEWHERE = 0.05
/** The number of earlier prospects to choose from. */
const KNOWN_TRIES_MAX = 20

interface KnownOptions {
  readonly histories: readonly ProspectHistory[]
  readonly branch: Branch
  readonly doubles: ReadonlySet<number>
}

/** Finds an earlier prospect of another group in the country who has a phone; returns the index. */
function findKnown(
  random: Random,
  { histories, branch: { group, countries }, doubles }: KnownOptions,
): number | undefined {
  for (let tries = 0; tries < Math.min(KNOWN_TRIES_MAX, histories.length); tries += 1) {
    const index = random.integer(0, histories.length - 1)
    const prospect = histories[index]?.prospect
    if (
      prospect !== undefined &&
      !doubles.has(index) &&
      prospect.phones.length > 0 &&
      prospect.group.id !== group.id &&
      countries.get(prospect.group.id) === group.countryCode
    ) {
      return index
    }
  }
  return undefined
}

/** Sorted first: inserting records in order is fast. */
function* keep(
  world: ZenviaConversionWorld,
  histories: readonly ProspectHistory[],
): PausingWork<void> {
  const { prospects, interactions, quotes } = world.data
  yield* insertAll(prospects, histories.map(({ prospect }) => prospect).sort(byId))
  const past = histories.flatMap((history) => history.interactions)
  yield* insertAll(interactions, past.sort(byId))
  const offers = histories.flatMap((history) => history.quotes)
  yield* insertAll(quotes, offers.sort(byId))
}

function* insertAll<Item>(
  collection: { insert(item: Item): Item },
  items: readonly Item[],
): PausingWork<void> {
  for (const [index, item] of items.entries()) {
    collection.insert(item)
    if (index % PAUSE_EVERY === 0) yield
  }
}

/** Returns the groups with agents. */
function branchesOf(world: ZenviaConversionWorld): readonly Branch[] {
  const groups = subtreeOf(world, ACCOUNT_ID)
  const countries = new Map(groups.map(({ id, countryCode }) => [id, countryCode]))
  return groups.flatMap((group) => {
    const account = groups.find(({ id }) => id === ACCOUNT_ID) ?? group
    const agents = world.data.agents.by('group', group.id).filter(({ isActive }) => isActive)
    const sources = leadSourcesFor(mediaOf(world, group), group.countryCode)
    const branch = { account: toGroupName(account), group, agents, sources, countries }
    return agents.length === 0 ? [] : [branch]
  })
}

function mediaOf(world: ZenviaConversionWorld, { id }: GroupRecord): ReadonlySet<string> {
  const names = CHANNEL_NAMES.filter((name) => channelOf(world, id, name) !== undefined)
  return new Set(names.map(toMedium))
}

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : 1
}
