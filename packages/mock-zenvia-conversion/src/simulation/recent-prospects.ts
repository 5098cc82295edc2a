import { chooseAgent } from '../account/agent.ts'
import type { GroupRecord } from '../account/group.ts'
import type { ProspectRecord } from '../prospect/prospect.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import { arrive, canArrive } from './inbound-prospect.ts'
import type { Arrival } from './inbound-prospect.ts'
import { CUSTOMER_LINES, FIRST_NAMES, LAST_NAMES } from './sample-texts.ts'

/** How many of the latest prospects anything can happen to: those whom a team has in hand. */
export const RECENT_MAX = 100

/** Something happens to one of the latest prospects that it can happen to; where there is none, somebody new comes instead. */
export function toOneOfRecent(
  world: ZenviaConversionWorld,
  isFit: (prospect: ProspectRecord) => boolean,
  happen: (prospect: ProspectRecord) => void,
): void {
  const fitting = world.data.prospects
    .sorted('created', { descending: true })
    .take(RECENT_MAX)
    .filter(isFit)
    .toArray()
  if (fitting.length === 0) newcomerArrives(world)
  else happen(world.random.pick(fitting))
}

/** Whether somebody has it, and it is not closed. */
export function isInHand({ status, agent }: ProspectRecord): boolean {
  return agent !== undefined && status !== 'archived'
}

const WAYS: readonly (readonly [Arrival, number])[] = [
  ['whatsapp', 10],
  ['mercadolibre', 3],
  ['facebook', 2],
  ['instagram', 2],
  ['manual', 3],
]

/** How made-up numbers begin where a group works, as those of the account do. Four digits follow. */
const NUMBER_STARTS: Readonly<Record<string, string>> = { AR: '+549115555', BR: '+551195555' }

/** Somebody new comes to one of the stores. */
export function newcomerArrives(world: ZenviaConversionWorld): void {
  const stores = [...world.data.groups.all()].filter(({ type }) => type.includes('store'))
  if (stores.length === 0) return
  const { random } = world
  const group = random.pick(stores)
  const agent = chooseAgent(world, group.id)
  const firstName = random.pick(FIRST_NAMES)
  const lastName = random.pick(LAST_NAMES)
  arrive(world, {
    arrival: random.weighted(WAYS.filter(([way]) => canArrive(world, group.id, way))),
    route: { group, ...(agent !== undefined && { agent }) },
    firstName,
    lastName,
    phone: phoneNear(world, group),
    text: random.pick(CUSTOMER_LINES),
  })
}

function phoneNear({ random }: ZenviaConversionWorld, { countryCode }: GroupRecord): string {
  const start = NUMBER_STARTS[countryCode] ?? NUMBER_STARTS['AR'] ?? ''
  return start + String(random.integer(0, 9_999)).padStart(4, '0')
}
