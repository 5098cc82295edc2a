import { at } from '@ensaio/mock-kit'
import { accountOf } from '../account/account.ts'
import { indexOfProtocol, LIFETIME_MAX_S, protocolBeyond } from '../archive/archive-record.ts'
import { CHANNELS } from '../channel/channel-profiles.ts'
import type { CustomerRecord } from '../customer/customer-record.ts'
import { scheduleNextEvent } from '../jobs/autopilot.ts'
import { mixSeed } from '../simulation/seeded-random.ts'
import { simulateUntilState } from '../simulation/simulate-until-state.ts'
import type { InteractionInState } from '../simulation/simulate-until-state.ts'
import { MOODS, NONE } from '../simulation/simulation.ts'
import type { SimulatedInteraction } from '../simulation/simulation.ts'
import type { Constraints } from '../simulation/simulator.ts'
import type { Side } from '../simulation/with-sides.ts'
import { simulatorOf } from '../simulation/world-simulator.ts'
import { isPraising, scriptOf } from '../talks/scripts.ts'
import { talkPlanOf } from '../talks/talk-plan.ts'
import { SECOND_MS } from '../time.ts'
import { splitAt, splitAtBeginning, splitAtEnd } from '../timeline/split-timeline.ts'
import type { SplitTimeline } from '../timeline/split-timeline.ts'
import { durationOf, EVENT, isFinal, kindAt, toTimeline } from '../timeline/timeline.ts'
import type { ChatWorld } from '../world.ts'
import { countOutsideShifts, isImpossibleCall, isImpossibleForAgent } from './conflicts.ts'
import { pastOf } from './interaction-record.ts'
import type { InteractionRecord } from './interaction-record.ts'

export interface CreateOptions {
  readonly constraints?: Constraints
  /** Replaces the simulated customer. @default the simulated one */
  readonly customer?: (simulated: CustomerRecord) => CustomerRecord
  /** A free protocol number. @default one above all others */
  readonly protocol?: number | undefined
}

/** Creates an interaction that begins now. */
export function createInteraction(
  world: ChatWorld,
  { constraints, customer, protocol: chosen }: CreateOptions = {},
): InteractionRecord {
  const { simulator, customer: customerAt, scratch: interaction } = simulatorOf(world)
  const created = world.now()
  const firstSeed = world.random.seed()
  const protocol = chosen ?? nextProtocol(world)
  let asked = constraints
  for (let attempt = 0; ; attempt += 1) {
    const seed = attempt === 0 ? firstSeed : mixSeed(firstSeed, attempt)
    const isLast = attempt === ATTEMPTS_MAX
    simulator.simulate(interaction, { seed, created, durationMaxS: LIFETIME_MAX_S }, asked)
    if (isLast || !isImpossibleForAgent(world, interaction, created)) {
      const simulated = customerAt(interaction.customer)
      const record = toRecord(world, interaction, {
        protocol,
        created,
        seed,
        customer: customer?.(simulated) ?? simulated,
        ...splitAtBeginning(interaction.timeline),
      })
      if (isLast || !isImpossibleCall(world, record)) return insert(world, record)
    }
    asked = constraints ?? otherConstraints(interaction, attempt)
  }
}

/** A caller may ask for what is impossible, so it is given up after these. */
const ATTEMPTS_MAX = 40
/** The attempts to find somebody for a call, before the customer hangs up. */
const BUSY_ATTEMPTS_MAX = 2

/** Returns what happens instead of an impossible interaction: on the same channel, the customer begins, or gives up. */
function otherConstraints({ channel }: SimulatedInteraction, attempt: number): Constraints {
  const begun = { channel, active: false }
  return attempt < BUSY_ATTEMPTS_MAX ? begun : { ...begun, outcome: EVENT.canceled }
}

export interface CreateInStateOptions {
  /** Code of the state that it is in now. */
  readonly state: number
  /** @default as long ago as the simulation takes */
  readonly created?: number
  readonly constraints: Constraints
  /** Number of messages by now. @default any */
  readonly messages?: number
  /** The sides that write the first of them. @default any */
  readonly sides?: readonly Side[]
  /** The rating that it will get, if any. */
  readonly mood?: Exclude<InteractionRecord['mood'], null>
  readonly customer: (simulated: CustomerRecord) => CustomerRecord
  /** A free protocol number. @default one above all others */
  readonly protocol?: number | undefined
}

/** Creates an interaction that is in a state now. Returns `undefined` where the constraints exclude each other. */
export function createInteractionInState(
  world: ChatWorld,
  options: CreateInStateOptions,
): InteractionRecord | undefined {
  const { state, constraints, messages, sides, customer } = options
  const { simulator, customer: customerAt } = simulatorOf(world)
  const recordOf = (found: InteractionInState, protocol: number): InteractionRecord => {
    const created = options.created ?? world.now() - found.cut.offset * SECOND_MS
    return toRecord(world, found.interaction, {
      protocol,
      created,
      seed: found.seed,
      customer: customer(customerAt(found.interaction.customer)),
      ...split(found, Math.floor((world.now() - created) / SECOND_MS)),
    })
  }
  const found = simulateUntilState(simulator, {
    seed: world.random.seed(),
    created: options.created ?? world.now(),
    state,
    constraints: { ...constraints, isAttended: true },
    ...(messages !== undefined && { messages }),
    ...(sides !== undefined && { sides }),
    conflictsOf: (one) =>
      countConflicts(world, one, recordOf(one, 0)) +
      (options.mood === 'NEGATIVE' && praises(one) ? CONFLICT.praise : 0),
  })
  return found && insert(world, recordOf(found, options.protocol ?? nextProtocol(world)))
}

/**
 * Two calls at once are worse than work at night, and that is worse than a compressed interaction, or praise beside a bad
 * rating.
 */
const CONFLICT = { call: 1_000, outsideShift: 2, compressed: 1, praise: 1 }

function praises({ interaction, seed }: InteractionInState): boolean {
  return isPraising(seed, scriptOf(seed, interaction))
}

function countConflicts(
  world: ChatWorld,
  { cut }: InteractionInState,
  record: InteractionRecord,
): number {
  const isCompressed = !record.isOpen && durationOf(pastOf(record)) < cut.offset
  return (
    (isImpossibleCall(world, record) ? CONFLICT.call : 0) +
    countOutsideShifts(world, record) * CONFLICT.outsideShift +
    (isCompressed ? CONFLICT.compressed : 0)
  )
}

function split(
  { interaction: { timeline }, cut }: InteractionInState,
  nowS: number,
): SplitTimeline {
  const isOver = cut.index === timeline.size && isFinal(kindAt(timeline, timeline.size - 1))
  return isOver ? splitAtEnd(timeline, nowS) : splitAt(timeline, cut, nowS)
}

/** Returns a protocol number above all others, but for those that somebody has chosen. */
function nextProtocol(world: ChatWorld): number {
  const beyond = protocolBeyond(world.data.archive.get('archive') ?? { count: 0 })
  let protocol = beyond + world.nextSequence()
  while (isProtocolTaken(world, protocol)) protocol = beyond + world.nextSequence()
  return protocol
}

/** Tells whether an interaction has the protocol number. */
export function isProtocolTaken({ data }: ChatWorld, protocol: number): boolean {
  const archive = data.archive.get('archive')
  const isArchived = archive !== undefined && indexOfProtocol(archive, protocol) !== undefined
  return isArchived || data.interactions.has(String(protocol))
}

function insert(world: ChatWorld, record: InteractionRecord): InteractionRecord {
  world.data.interactions.insert(record)
  scheduleNextEvent(world, record)
  return record
}

export interface Circumstances extends SplitTimeline {
  readonly protocol: number
  readonly created: number
  readonly seed: number
  readonly customer: CustomerRecord
}

/** Converts a simulated interaction to a record of its own: the events so far, and the plan. */
export function toRecord(
  world: ChatWorld,
  interaction: SimulatedInteraction,
  { protocol, created, seed, customer, past, future }: Circumstances,
): InteractionRecord {
  const { agents, departments, tags: allTags } = accountOf(world)
  const { channel, active, department } = interaction
  const events = [...past, ...future]
  const isOpen = future.length > 0
  const tags = allTags.filter((_, tag) => (interaction.tags & (1 << tag)) !== 0).map(({ id }) => id)
  const mood = at(MOODS, interaction.mood)
  return {
    id: String(protocol),
    protocol,
    created,
    channel: at(CHANNELS, channel),
    active,
    customer,
    department: department === NONE ? null : at(departments, department).id,
    agents: interaction.agents.map((agent) => at(agents, agent).id),
    tags: isOpen ? [] : tags,
    mood: isOpen ? null : mood,
    seed,
    events,
    happened: past.length / 2,
    isOpen,
    plan: isOpen ? { tags, mood } : null,
    talk: talkPlanOf(toTimeline(events)),
  }
}
