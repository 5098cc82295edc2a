import type { Account } from '../account/account.ts'
import { TAG } from '../account/staff.ts'
import { CHANNEL_PROFILES, profileAt } from '../channel/channel-profiles.ts'
import type { CustomerDirectory } from '../customer/customer-directory.ts'
import type { Branch, Subject } from '../talks/subject.ts'
import { isPraising, scriptOf } from '../talks/scripts.ts'
import { HOUR_S, secondOfWeekAt, WEEK_HOURS } from '../time.ts'
import { durationOf, EVENT, offsetOfFirst, scaleTimeline } from '../timeline/timeline.ts'
import { drawIncomingOutcome, simulateIncoming } from './incoming.ts'
import { drawOutgoingOutcome, simulateOutgoing } from './outgoing.ts'
import { createSeededRandom, mixSeed, repeatByWeight } from './seeded-random.ts'
import { assignTo, createSimulatedInteraction, NONE } from './simulation.ts'
import type { SimulatedInteraction, Simulation } from './simulation.ts'

export interface StartConditions {
  readonly seed: number
  /** The beginning, in milliseconds since 1970. */
  readonly created: number
  /** The longest duration in seconds: of what is too long, another course is simulated. */
  readonly durationMaxS: number
}

/** The values that a caller asks for; all others are drawn. Codes and indexes are those of SimulatedInteraction. */
export interface Constraints {
  readonly channel?: number
  readonly active?: boolean
  readonly department?: number
  readonly agent?: number
  /** A final state. */
  readonly outcome?: number
  /** Somebody is there to take it, whatever the hour. */
  readonly isAttended?: boolean
}

/** Simulates interactions: the same start conditions and constraints give the same interaction. */
export interface Simulator {
  /** Writes into the interaction, over what it held. */
  simulate(
    interaction: SimulatedInteraction,
    conditions: StartConditions,
    constraints?: Constraints,
  ): void
}

export interface SimulatorOptions {
  readonly account: Account
  readonly customers: CustomerDirectory
}

/** The simulations of an interaction that has to be short. */
const ATTEMPTS_MAX = 12

/** The course that always fits, compressed if necessary. */
const GIVEN_UP: Constraints = Object.freeze({ active: false, outcome: EVENT.canceled })
const NO_CONSTRAINTS: Constraints = Object.freeze({})
const CHANNELS_BY_WEIGHT = repeatByWeight(CHANNEL_PROFILES.map(({ weight }) => weight))
const DEPARTMENTS_BY_WEIGHT = repeatByWeight([18, 24, 22, 12, 16, 8])
/** The number of tags that agents add: usually one. */
const TAG_COUNTS = [0, 0, 1, 1, 1, 1, 2, 2, 3] as const
/** Outcomes are less pleasing than average on the whole, and most waits are short. */
const PLEASED_FACTOR = 1.2

export function createSimulator({ account, customers }: SimulatorOptions): Simulator {
  const { roster } = account
  const simulation: Simulation = {
    interaction: createSimulatedInteraction(),
    seed: 0,
    random: createSeededRandom(),
    roster,
    profile: profileAt(0),
    secondOfWeek: 0,
    hourOfWeek: 0,
    agent: 0,
    isAgentFixed: false,
    isCustomerOnLine: false,
    pace: 1,
    shiftEndS: 0,
    elapsedS: 0,
    isPending: false,
  }
  const run = (
    conditions: StartConditions,
    interaction: SimulatedInteraction,
    constraints: Constraints,
  ): void => {
    restart(simulation, interaction, conditions)
    drawCircumstances(simulation, customers, constraints)
    drawAgent(simulation, constraints)
    const outcome = constraints.outcome ?? drawOutcome(simulation, constraints)
    if (interaction.active) simulateOutgoing(simulation, outcome)
    else simulateIncoming(simulation, outcome)
    drawTagsAndRating(simulation, outcome, constraints)
  }
  return {
    simulate: (interaction, conditions, constraints = NO_CONSTRAINTS) => {
      const { timeline } = interaction
      const { seed, durationMaxS } = conditions
      const isTooLong = (): boolean => durationOf(timeline) > durationMaxS
      simulation.seed = seed
      run(conditions, interaction, constraints)
      for (let attempt = 1; isTooLong() && attempt < ATTEMPTS_MAX; attempt += 1) {
        run({ ...conditions, seed: mixSeed(seed, attempt) }, interaction, constraints)
      }
      if (!isTooLong()) return
      // Customers can give up at any time, and agents do nothing in these.
      if (constraints.outcome === undefined)
        run(conditions, interaction, { ...constraints, ...GIVEN_UP })
      const share = 1 - simulation.random.float() / 2
      if (isTooLong()) scaleTimeline(timeline, (durationMaxS * share) / durationOf(timeline))
    },
  }
}

function restart(
  simulation: Simulation,
  interaction: SimulatedInteraction,
  { seed, created }: StartConditions,
): void {
  simulation.interaction = interaction
  simulation.random.reseed(seed)
  simulation.secondOfWeek = secondOfWeekAt(created)
  simulation.hourOfWeek = Math.floor(simulation.secondOfWeek / HOUR_S)
  simulation.elapsedS = 0
  simulation.isPending = false
  interaction.timeline.size = 0
}

/** Draws the channel, the department, the side that begins, and the customer. */
function drawCircumstances(
  simulation: Simulation,
  customers: CustomerDirectory,
  constraints: Constraints,
): void {
  const { interaction, random, roster, hourOfWeek } = simulation
  interaction.channel = constraints.channel ?? random.pick(CHANNELS_BY_WEIGHT)
  simulation.profile = profileAt(interaction.channel)
  simulation.isCustomerOnLine = simulation.profile.isVoice
  const isActive = constraints.active ?? random.chance(simulation.profile.active)
  interaction.department = constraints.department ?? random.pick(DEPARTMENTS_BY_WEIGHT)
  // Agents begin nothing outside of working hours, unless the caller asks for it.
  const isStaffed = roster.hoursUntilStaffed(interaction.department, hourOfWeek) === 0
  interaction.active = isActive && (isStaffed || constraints.active === true)
  const { first, size } = customers.rangeOf(interaction.channel)
  interaction.customer = first + random.below(size)
}

/** Draws an agent who works when the interaction is taken; where the department has nobody, the first of the account. */
function drawAgent(simulation: Simulation, constraints: Constraints): void {
  const { interaction, random, roster, hourOfWeek } = simulation
  const waitHours = roster.hoursUntilStaffed(interaction.department, hourOfWeek)
  const present = roster.onShift(interaction.department, (hourOfWeek + waitHours) % WEEK_HOURS)
  const agent = constraints.agent ?? present[random.below(present.length)] ?? 0
  interaction.agents.length = 1
  interaction.agents[0] = agent
  simulation.isAgentFixed = constraints.agent !== undefined
  assignTo(simulation, agent)
}

function drawOutcome(simulation: Simulation, { isAttended = false }: Constraints): number {
  return simulation.interaction.active
    ? drawOutgoingOutcome(simulation)
    : drawIncomingOutcome(simulation, isAttended)
}

/** Draws tags and a rating; an interaction that nobody took may also lose its department. */
function drawTagsAndRating(
  simulation: Simulation,
  outcome: number,
  constraints: Constraints,
): void {
  const { interaction, random, profile, seed } = simulation
  const isTaken = outcome !== EVENT.canceled && outcome !== EVENT.unavailable
  interaction.tags = 0
  interaction.mood = 0
  if (isTaken) {
    const script = scriptOf(seed, interaction)
    const { subject, branch } = script
    if (outcome === EVENT.ended && random.chance(profile.rated)) {
      const isPleased = random.chance(pleasedShare(simulation, branch)) || isPraising(seed, script)
      interaction.mood = isPleased ? 1 : 2
    }
    const count = random.pick(TAG_COUNTS)
    // Somebody who never answered has praised nothing.
    const isUnheard = interaction.active && outcome !== EVENT.ended
    const tagged = isUnheard && subject.tags[0] === TAG.praise ? 0 : count
    interaction.tags = chooseTags(subject, tagged, contextTag(interaction, outcome))
  }
  const mayLoseDepartment = !isTaken && constraints.department === undefined
  if (mayLoseDepartment && random.chance(0.4)) interaction.department = NONE
}

/** Returns the share of pleased customers: fewer after a long wait, and after an outcome that is not what they hoped for. */
function pleasedShare({ interaction, profile }: Simulation, { outlook }: Branch): number {
  const share = profile.pleased * outlook * PLEASED_FACTOR
  const wait = offsetOfFirst(interaction.timeline, EVENT.agent) / profile.firstAnswerMaxS
  return wait <= 1 ? share : share * (wait <= 4 ? 0.8 : 0.55)
}

/** Returns the tag that the end of an interaction suggests, besides its subject; -1 for none. */
function contextTag({ mood }: SimulatedInteraction, outcome: number): number {
  if (outcome === EVENT.missed) return TAG.callBack
  return mood === 2 ? TAG.complaint : -1
}

function chooseTags({ tags }: Subject, count: number, context: number): number {
  const [main = 0, other = main] = tags
  if (count === 0) return 0
  if (count === 1) return 1 << main
  if (context < 0) return (1 << main) | (1 << other)
  return (1 << main) | (1 << context) | (count === 3 ? 1 << other : 0)
}
