import { at } from '@ensaio/mock-kit'
import { accountOf } from '../account/account.ts'
import { isSetOffline } from '../account/roster.ts'
import { LIFETIME_MAX_S, protocolBeyond } from '../archive/archive-record.ts'
import { CHANNELS } from '../channel/channel-profiles.ts'
import type { CustomerRecord } from '../customer/customer-record.ts'
import { scheduleNextEvent } from '../jobs/autopilot.ts'
import { simulateUntilState } from '../simulation/simulate-until-state.ts'
import type { InteractionInState } from '../simulation/simulate-until-state.ts'
import { MOODS, NONE } from '../simulation/simulation.ts'
import type { SimulatedInteraction } from '../simulation/simulation.ts'
import type { Constraints } from '../simulation/simulator.ts'
import { simulatorOf } from '../simulation/world-simulator.ts'
import { talkPlanOf } from '../talks/talk-plan.ts'
import { SECOND_MS } from '../time.ts'
import { splitAt, splitAtBeginning, splitAtEnd } from '../timeline/split-timeline.ts'
import type { SplitTimeline } from '../timeline/split-timeline.ts'
import { isFinal, kindAt, toTimeline } from '../timeline/timeline.ts'
import type { ChatWorld } from '../world.ts'
import type { InteractionRecord } from './interaction-record.ts'

export interface CreateOptions {
  readonly constraints?: Constraints
  /** Replaces the simulated customer. @default the simulated one */
  readonly customer?: (simulated: CustomerRecord) => CustomerRecord
}

/** Creates an interaction that begins now. */
export function createInteraction(
  world: ChatWorld,
  { constraints, customer }: CreateOptions = {},
): InteractionRecord {
  const { simulator, customer: customerAt, scratch: interaction } = simulatorOf(world)
  const [created, seed] = [world.now(), world.random.seed()]
  const conditions = { seed, created, durationMaxS: LIFETIME_MAX_S }
  simulator.simulate(interaction, conditions, constraints)
  // An agent who was set to OFFLINE begins nothing, unless the caller asks for it: the customer writes instead.
  if (constraints === undefined && interaction.active && isFirstAgentOffline(world, interaction)) {
    simulator.simulate(interaction, conditions, { active: false })
  }
  const simulated = customerAt(interaction.customer)
  return insert(world, interaction, {
    protocol: nextProtocol(world),
    created,
    seed,
    customer: customer?.(simulated) ?? simulated,
    ...splitAtBeginning(interaction.timeline),
  })
}

function isFirstAgentOffline(world: ChatWorld, { agents }: SimulatedInteraction): boolean {
  const { id } = at(accountOf(world).agents, at(agents, 0))
  return isSetOffline(world, id)
}

export interface CreateInStateOptions {
  /** Code of the state that it is in now. */
  readonly state: number
  /** @default as long ago as the simulation takes */
  readonly created?: number
  readonly constraints: Constraints
  /** Number of messages by now. @default any */
  readonly messages?: number
  readonly customer: (simulated: CustomerRecord) => CustomerRecord
}

/** Creates an interaction that is in a state now. Returns `undefined` where the constraints exclude each other. */
export function createInteractionInState(
  world: ChatWorld,
  options: CreateInStateOptions,
): InteractionRecord | undefined {
  const { state, constraints, messages, customer } = options
  const { simulator, customer: customerAt } = simulatorOf(world)
  const found = simulateUntilState(simulator, {
    seed: world.random.seed(),
    created: options.created ?? world.now(),
    state,
    constraints: { ...constraints, isAttended: true },
    ...(messages !== undefined && { messages }),
  })
  if (found === undefined) return undefined
  const created = options.created ?? world.now() - found.cut.offset * SECOND_MS
  return insert(world, found.interaction, {
    protocol: nextProtocol(world),
    created,
    seed: found.seed,
    customer: customer(customerAt(found.interaction.customer)),
    ...split(found, Math.floor((world.now() - created) / SECOND_MS)),
  })
}

function split(
  { interaction: { timeline }, cut }: InteractionInState,
  nowS: number,
): SplitTimeline {
  const isOver = cut.index === timeline.size && isFinal(kindAt(timeline, timeline.size - 1))
  return isOver ? splitAtEnd(timeline, nowS) : splitAt(timeline, cut, nowS)
}

/** Returns a protocol number above all others. */
function nextProtocol(world: ChatWorld): number {
  return protocolBeyond(world.data.archive.get('archive') ?? { count: 0 }) + world.nextSequence()
}

function insert(
  world: ChatWorld,
  interaction: SimulatedInteraction,
  circumstances: Circumstances,
): InteractionRecord {
  const record = toRecord(world, interaction, circumstances)
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
