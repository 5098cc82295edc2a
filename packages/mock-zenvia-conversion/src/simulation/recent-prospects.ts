import { chooseAgent } from '../account/agent.ts'
import type { ProspectRecord } from '../prospect/prospect.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import { countryOf } from './country.ts'
import { receiveProspect, hasInboundChannel } from './inbound-prospect.ts'
import type { InboundChannel } from './inbound-prospect.ts'
import { peopleOf } from './people.ts'

/** The number of recent prospects that activities choose from. */
export const RECENT_MAX = 100

/** Runs the activity for one of the recent prospects that fit; where there is none, a new prospect arrives instead. */
export function forRecentProspect(
  world: ZenviaConversionWorld,
  isFit: (prospect: ProspectRecord) => boolean,
  act: (prospect: ProspectRecord) => void,
): void {
  const newest = { descending: true, limit: RECENT_MAX }
  const fitting = world.data.prospects.select('created', newest).filter(isFit)
  if (fitting.length === 0) addNewProspect(world)
  else act(world.random.pick(fitting))
}

/** Returns true for a prospect with an agent that is not archived. */
export function isInProgress({ status, agent }: ProspectRecord): boolean {
  return agent !== undefined && status !== 'archived'
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
