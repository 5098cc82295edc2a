import { chooseAgent } from '../account/agent.ts'
import type { GroupRecord } from '../account/group.ts'
import { memoizeByGroup } from '../account/memoize-by-group.ts'
import { usableChannel } from '../messaging/channel.ts'
import type { ProspectRecord } from '../prospect/prospect.ts'
import type { QuoteRecord } from '../quote/quote.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import { countryOf } from './country.ts'
import { receiveProspect, hasInboundChannel } from './inbound-prospect.ts'
import type { InboundChannel } from './inbound-prospect.ts'
import { createNewestRecords } from './newest-records.ts'
import type { NewestRecords } from './newest-records.ts'
import { peopleOf } from './people.ts'

/** The facts by which activities choose a prospect. They follow from its record, and from the channels of its group. */
export const FACT = {
  unclaimed: 0,
  /** With an agent, and not archived. */
  inProgress: 1,
  /** In a group with a channel by which it can write. */
  canWrite: 2,
} as const

/** The prospects that an activity is for. */
interface Wanted {
  readonly fact: (typeof FACT)[keyof typeof FACT]
  /** The instant at which a conversation is open, in whichever channel. @default none needs to be */
  readonly openAt?: number
}

/** Runs the activity for one of the recent prospects that fit; where there is none, a new prospect arrives instead. */
export function forRecentProspect(
  world: ZenviaConversionWorld,
  { fact, openAt }: Wanted,
  act: (prospect: ProspectRecord) => void,
): void {
  const prospect = recentOf(world).prospects.pick(world.random, fact, openAt)
  if (prospect === undefined) addNewProspect(world)
  else act(prospect)
}

/** Returns one of the recent quotes that are pending. */
export function pickPendingQuote(world: ZenviaConversionWorld): QuoteRecord | undefined {
  return recentOf(world).quotes.pick(world.random, PENDING)
}

const PENDING = 0

/** The records that activities choose from. */
interface Recent {
  readonly prospects: NewestRecords<ProspectRecord>
  readonly quotes: NewestRecords<QuoteRecord>
  /** The groups that prospects come to. */
  stores: readonly GroupRecord[]
  /** Stores and facts of prospects hold for as long as nothing of these versions changes. */
  groups: number
  channels: number
}

const recents = new WeakMap<ZenviaConversionWorld['data'], Recent>()

function recentOf(world: ZenviaConversionWorld): Recent {
  const { data } = world
  let recent = recents.get(data)
  if (recent === undefined) {
    recent = createRecent(world)
    recents.set(data, recent)
  }
  const groups = data.groups.version
  const channels = data.channels.version
  if (recent.groups !== groups || recent.channels !== channels) {
    recent.prospects.forget()
    recent.stores = [...data.groups.all()].filter(({ type }) => type.includes('store'))
    recent.groups = groups
    recent.channels = channels
  }
  return recent
}

function createRecent(world: ZenviaConversionWorld): Recent {
  const { prospects, quotes } = world.data
  return {
    prospects: createNewestRecords(prospects, {
      factsOf: (prospect) => factsOf(world, prospect),
      openUntil: conversationsEnd,
    }),
    quotes: createNewestRecords(quotes, {
      factsOf: ({ status }) => (status === 'pending' ? 1 << PENDING : 0),
    }),
    stores: [],
    groups: -1,
    channels: -1,
  }
}

function factsOf(world: ZenviaConversionWorld, prospect: ProspectRecord): number {
  const { status, agent } = prospect
  return (
    (status === 'unclaimed' ? 1 << FACT.unclaimed : 0) |
    (agent !== undefined && status !== 'archived' ? 1 << FACT.inProgress : 0) |
    (usableChannel(world, prospect) === undefined ? 0 : 1 << FACT.canWrite)
  )
}

/** Returns the last instant at which a conversation with the prospect is open, in whichever channel. */
function conversationsEnd(prospect: ProspectRecord): number {
  const { whatsAppDueAt = -1, facebookDueAt = -1, instagramDueAt = -1 } = prospect
  return Math.max(whatsAppDueAt, facebookDueAt, instagramDueAt)
}

const CHANNEL_WEIGHTS: readonly (readonly [InboundChannel, number])[] = [
  ['whatsapp', 10],
  ['mercadolibre', 3],
  ['facebook', 2],
  ['instagram', 2],
  ['manual', 3],
]

/** Returns the channels by which prospects come to a group, with their weights. */
const channelWeightsOf = memoizeByGroup(
  (world, groupId) =>
    CHANNEL_WEIGHTS.filter(([channel]) => hasInboundChannel(world, groupId, channel)),
  'channels',
)

/** The people of the autopilot: beyond those of all scenarios, and so few that somebody comes again now and then. */
const FIRST_PERSON = 1_000_000
const PEOPLE = 20_000

/** Adds a new prospect to one of the stores. */
export function addNewProspect(world: ZenviaConversionWorld): void {
  const { stores } = recentOf(world)
  if (stores.length === 0) return
  const { random } = world
  const group = random.pick(stores)
  const agent = chooseAgent(world, group.id)
  const country = countryOf(group.countryCode)
  const number = FIRST_PERSON + random.integer(0, PEOPLE - 1)
  const people = peopleOf(world)
  const { firstName, lastName } = people.personOf(country, number)
  receiveProspect(world, {
    channel: random.weighted(channelWeightsOf(world, group.id)),
    route: { group, agent },
    firstName,
    lastName,
    phone: people.phoneOf(country, number),
    text: random.pick(country.questions),
  })
}
