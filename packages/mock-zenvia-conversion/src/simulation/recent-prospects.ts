import { at, defined } from '@ensaio/mock-kit'
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

/** The facts by which activities choose a prospect, as bits. They follow from its record, and from the channels of its group. */
export const FACT = {
  unclaimed: 1,
  /** With an agent, and not archived. */
  inProgress: 2,
  /** In a group with a channel by which it can write. */
  canWrite: 4,
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
  { fact, openAt = -Infinity }: Wanted,
  act: (prospect: ProspectRecord) => void,
): void {
  const { prospects, facts, openUntil, fitting } = recentOf(world)
  let count = 0
  for (let place = 0; place < prospects.length; place += 1) {
    if ((defined(facts[place]) & fact) !== 0 && defined(openUntil[place]) >= openAt)
      fitting[count++] = place
  }
  if (count === 0) return addNewProspect(world)
  act(at(prospects, at(fitting, world.random.integer(0, count - 1))))
}

/** The recent prospects, newest first, and at the same place in each list what holds for one of them. */
interface Recent {
  /** They hold for as long as nothing of these versions changes. */
  version: number
  groups: number
  channels: number
  prospects: ProspectRecord[]
  /** The same, to be filled when prospects have changed. */
  next: ProspectRecord[]
  readonly facts: Uint8Array
  /** The instant until which a conversation is open; -Infinity where none ever was. */
  readonly openUntil: Float64Array
  /** Room for the places of those that fit: an activity has read it before it acts. */
  readonly fitting: Uint8Array
}

const recents = new WeakMap<ZenviaConversionWorld['data'], Recent>()

/** Returns the recent prospects. An activity changes one or two of them, so what holds for the others is known. */
function recentOf(world: ZenviaConversionWorld): Recent {
  const { data } = world
  let recent = recents.get(data)
  if (recent === undefined) {
    recent = { version: -1, groups: -1, channels: -1, ...emptyLists() }
    recents.set(data, recent)
  }
  const groups = data.groups.version
  const channels = data.channels.version
  if (recent.groups !== groups || recent.channels !== channels) {
    recent.prospects.length = 0
    recent.groups = groups
    recent.channels = channels
    recent.version = -1
  }
  if (recent.version !== data.prospects.version) refresh(world, recent)
  return recent
}

function emptyLists(): Pick<Recent, 'prospects' | 'next' | 'facts' | 'openUntil' | 'fitting'> {
  return {
    prospects: [],
    next: [],
    facts: new Uint8Array(RECENT_MAX),
    openUntil: new Float64Array(RECENT_MAX),
    fitting: new Uint8Array(RECENT_MAX),
  }
}

function refresh(world: ZenviaConversionWorld, recent: Recent): void {
  const { prospects: before, next, facts, openUntil } = recent
  const newest = { descending: true, limit: RECENT_MAX, into: next }
  world.data.prospects.select('created', newest)
  const come = comeSince(before, next)
  if (come > 0) {
    // What is known moves behind the places of those who have come.
    facts.copyWithin(come, 0)
    openUntil.copyWithin(come, 0)
  }
  for (let place = 0; place < next.length; place += 1) {
    const prospect = defined(next[place])
    if (before[place - come] === prospect) continue
    facts[place] = factsOf(world, prospect)
    openUntil[place] = openUntilOf(prospect)
  }
  recent.prospects = next
  recent.next = before
  recent.version = world.data.prospects.version
}

/** Returns how many prospects have come since: they stand in front. Mostly none has. */
function comeSince(before: readonly ProspectRecord[], next: readonly ProspectRecord[]): number {
  const newest = before[0]?.id
  return newest === undefined
    ? 0
    : Math.max(
        0,
        next.findIndex(({ id }) => id === newest),
      )
}

function factsOf(world: ZenviaConversionWorld, prospect: ProspectRecord): number {
  const { status, agent, group } = prospect
  const canWrite = CHANNEL_NAMES.some(
    (name) =>
      addressOf(prospect, name) !== undefined && channelOf(world, group.id, name) !== undefined,
  )
  return (
    (status === 'unclaimed' ? FACT.unclaimed : 0) |
    (agent !== undefined && status !== 'archived' ? FACT.inProgress : 0) |
    (canWrite ? FACT.canWrite : 0)
  )
}

function openUntilOf({ whatsAppDueAt, facebookDueAt, instagramDueAt }: ProspectRecord): number {
  return Math.max(
    whatsAppDueAt ?? -Infinity,
    facebookDueAt ?? -Infinity,
    instagramDueAt ?? -Infinity,
  )
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
