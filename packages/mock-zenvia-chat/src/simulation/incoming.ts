import { HOUR_S } from '../time.ts'
import { EVENT } from '../timeline/timeline.ts'
import {
  simulateClosing,
  simulateConversation,
  simulateEnd,
  simulateExpiry,
} from './conversation.ts'
import { demandAt } from './demand.ts'
import { addEventAfter, assignTo, currentHourOfWeek, work } from './simulation.ts'
import type { Simulation } from './simulation.ts'
import { WRITING_S_MIN, writingSeconds } from './writing-time.ts'

const OFFERS_MAX = 3

/** Simulates an interaction that a customer begins. */
export function simulateIncoming(simulation: Simulation, outcome: number): void {
  const { random, profile } = simulation
  addEventAfter(simulation, 0, EVENT.client)
  if (outcome === EVENT.unavailable) return addEventAfter(simulation, 0, EVENT.unavailable)
  addEventAfter(simulation, 0, EVENT.queued)
  if (outcome === EVENT.canceled) return simulateCancellation(simulation)
  if (outcome === EVENT.missed && random.chance(0.3)) return simulateExpiry(simulation)
  simulateQueue(simulation)
  simulateOffers(simulation)
  if (outcome === EVENT.discarded) {
    return simulateEnd(simulation, random.seconds(40), EVENT.discarded)
  }
  if (profile.isVoice) return simulateCall(simulation)
  simulateConversation(simulation)
  if (outcome !== EVENT.missed) return simulateClosing(simulation)
  addEventAfter(simulation, 5 + random.below(60), EVENT.postponed)
  return simulateExpiry(simulation)
}

/** Draws the final state of an interaction that a customer begins, by the channel's profile. */
export function drawIncomingOutcome(simulation: Simulation, isAttended: boolean): number {
  const { random, profile, roster, hourOfWeek, interaction } = simulation
  const draw = random.float()
  const isStaffed = roster.hoursUntilStaffed(interaction.department, hourOfWeek) === 0
  if (profile.isRealTime && !isAttended && !isStaffed) return EVENT.unavailable
  const { canceled, discarded, missed } = profile
  if (draw < canceled) return EVENT.canceled
  if (draw < canceled + discarded) return EVENT.discarded
  return draw < canceled + discarded + missed ? EVENT.missed : EVENT.ended
}

/** Lets the customer give up in the queue. */
function simulateCancellation(simulation: Simulation): void {
  const { random } = simulation
  if (random.chance(0.3)) addEventAfter(simulation, writingSeconds(random, 30), EVENT.client)
  simulation.elapsedS += 5 + random.seconds(queueSecondsOf(simulation))
  if (random.chance(0.25)) addEventAfter(simulation, 0, EVENT.ringing)
  addEventAfter(simulation, 1 + random.below(15), EVENT.canceled)
}

function simulateQueue(simulation: Simulation): void {
  const { random, profile, roster, interaction, hourOfWeek } = simulation
  // In real time somebody is there at once, or the outcome is `unavailable`.
  const closedHours = profile.isRealTime
    ? 0
    : roster.hoursUntilStaffed(interaction.department, hourOfWeek)
  const waitS = closedHours * HOUR_S + random.seconds(queueSecondsOf(simulation))
  const writesAfterS = random.chance(0.2) ? random.below(waitS) : 0
  const endsAt = simulation.elapsedS + waitS
  if (writesAfterS >= WRITING_S_MIN) addEventAfter(simulation, writesAfterS, EVENT.client)
  simulation.elapsedS = endsAt
}

/** Returns the mean wait in the queue, which is longer in busy hours. */
function queueSecondsOf({ profile, hourOfWeek }: Simulation): number {
  const demand = demandAt(hourOfWeek)
  return profile.queueS * (0.3 + 1.5 * demand * demand)
}

/** Offers it to agents: some do not take it, and it returns to the queue. */
function simulateOffers(simulation: Simulation): void {
  const { random } = simulation
  findAgent(simulation)
  for (let offer = 1; offer < OFFERS_MAX && random.chance(0.12); offer += 1) {
    addEventAfter(simulation, 0, EVENT.ringing)
    addEventAfter(simulation, 20 + random.below(10), EVENT.queued)
    simulation.elapsedS += random.seconds(20)
    findAgent(simulation)
  }
  addEventAfter(simulation, 0, EVENT.ringing)
  addEventAfter(simulation, 2 + random.below(18), EVENT.talking)
}

/** Finds another agent of the department where the shift of the first one has ended, and waits for one if it has to. */
function findAgent(simulation: Simulation): void {
  const { random, roster, interaction, agent, isAgentFixed, isCustomerOnLine } = simulation
  const { department } = interaction
  if (roster.hoursUntilAtWork(agent, currentHourOfWeek(simulation)) === 0) return
  if (!isAgentFixed) {
    if (!isCustomerOnLine) {
      const waitHours = roster.hoursUntilStaffed(department, currentHourOfWeek(simulation))
      simulation.elapsedS += waitHours * HOUR_S
    }
    const present = roster.onShift(department, currentHourOfWeek(simulation))
    const next = present[random.below(present.length)] ?? agent
    interaction.agents[0] = next
    assignTo(simulation, next)
  }
  work(simulation, 0)
}

function simulateCall(simulation: Simulation): void {
  const { random, profile, pace } = simulation
  addEventAfter(simulation, 0, EVENT.agent)
  addEventAfter(simulation, random.seconds(profile.replyS * pace), EVENT.ended)
}
