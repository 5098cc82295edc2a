import { at } from '@ensaio/mock-kit'
import { chooseAgent } from '../account/agent.ts'
import { addressOf, CHANNEL_NAMES, channelOf } from '../messaging/channel.ts'
import type { ProspectRecord } from '../prospect/prospect.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import { countryOf } from './country.ts'
import { receiveProspect, hasInboundChannel } from './inbound-prospect.ts'
import type { InboundChannel } from './inbound-prospect.ts'
import { peopleOf } from './people.ts'

/** The number of recent prospects that activities choose from. */
export const RECENT_MAX = 100

/** The facts of a prospect that activities choose by. They follow from its record, and from the channels of its group. */
export interface ProspectFacts {
  readonly isUnclaimed: boolean
  /** True with an agent, unless it is archived. */
  readonly isInProgress: boolean
  /** True where its group has a channel by which it can write. */
  readonly canWrite: boolean
  /** The instant until which a conversation is open, in whichever channel; -Infinity where none ever was. */
  readonly openUntil: number
}

/** Runs the activity for one of the recent prospects that fit; where there is none, a new prospect arrives instead. */
export function forRecentProspect(
  world: ZenviaConversionWorld,
  isFit: (facts: ProspectFacts) => boolean,
  act: (prospect: ProspectRecord) => void,
): void {
  const { prospects, facts } = recentOf(world)
  let fitting = 0
  for (const one of facts) if (isFit(one)) fitting += 1
  if (fitting === 0) return addNewProspect(world)
  let chosen = world.random.integer(0, fitting - 1)
  const index = facts.findIndex((one) => isFit(one) && chosen-- === 0)
  act(at(prospects, index))
}

/** The recent prospects, newest first, and the facts of each; they hold for as long as nothing of these versions changes. */
interface Recent {
  readonly version: number
  readonly groups: number
  readonly channels: number
  readonly prospects: readonly ProspectRecord[]
  readonly facts: readonly ProspectFacts[]
}

const recents = new WeakMap<ZenviaConversionWorld['data'], Recent>()

/** Returns the recent prospects. An activity changes one or two of them, so the facts of the others are known. */
function recentOf(world: ZenviaConversionWorld): Recent {
  const { data } = world
  const { version } = data.prospects
  const groups = data.groups.version
  const channels = data.channels.version
  const known = recents.get(data)
  const before = known?.groups === groups && known.channels === channels ? known : undefined
  if (before?.version === version) return before
  const prospects = data.prospects.select('created', { descending: true, limit: RECENT_MAX })
  const facts = before
    ? factsAfter(world, prospects, before)
    : prospects.map((one) => factsOf(world, one))
  const recent = { version, groups, channels, prospects, facts }
  recents.set(data, recent)
  return recent
}

function factsAfter(
  world: ZenviaConversionWorld,
  prospects: readonly ProspectRecord[],
  before: Recent,
): readonly ProspectFacts[] {
  // Those that have come since stand in front.
  const newest = before.prospects[0]?.id
  const come = prospects.findIndex(({ id }) => id === newest)
  return prospects.map((prospect, index) => {
    const known = before.facts[index - come]
    return known !== undefined && before.prospects[index - come] === prospect
      ? known
      : factsOf(world, prospect)
  })
}

function factsOf(world: ZenviaConversionWorld, prospect: ProspectRecord): ProspectFacts {
  const { status, agent, group, whatsAppDueAt, facebookDueAt, instagramDueAt } = prospect
  return {
    isUnclaimed: status === 'unclaimed',
    isInProgress: agent !== undefined && status !== 'archived',
    canWrite: CHANNEL_NAMES.some(
      (name) =>
        addressOf(prospect, name) !== undefined && channelOf(world, group.id, name) !== undefined,
    ),
    openUntil: Math.max(
      whatsAppDueAt ?? -Infinity,
      facebookDueAt ?? -Infinity,
      instagramDueAt ?? -Infinity,
    ),
  }
}

const CHANNEL_WEIGHTS: readonly (readonly [InboundChannel, number])[] = [
  ['whatsapp', 10],
  ['mercadolibre', 3],
  ['facebook', 2],
  ['instagram', 2],
  ['manual', 3],
]

/** The people of the autopilot: beyond those of all scenarios, and so few that somebody comes again now and then. */
const FIRST_PERSON = 1_000_000
const PEOPLE = 20_000

/** Adds a new prospect to one of the stores. */
export function addNewProspect(world: ZenviaConversionWorld): void {
  const stores = [...world.data.groups.all()].filter(({ type }) => type.includes('store'))
  if (stores.length === 0) return
  const { random } = world
  const group = random.pick(stores)
  const agent = chooseAgent(world, group.id)
  const country = countryOf(group.countryCode)
  const number = FIRST_PERSON + random.integer(0, PEOPLE - 1)
  const people = peopleOf(world)
  const { firstName, lastName } = people.personOf(country, number)
  receiveProspect(world, {
    channel: random.weighted(
      CHANNEL_WEIGHTS.filter(([channel]) => hasInboundChannel(world, group.id, channel)),
    ),
    route: { group, ...(agent !== undefined && { agent }) },
    firstName,
    lastName,
    phone: people.phoneOf(country, number),
    text: random.pick(country.questions),
  })
}
