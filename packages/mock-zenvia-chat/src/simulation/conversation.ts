import { HOUR_S } from '../time.ts'
import { EVENT } from '../timeline/timeline.ts'
import {
  addEventAfter,
  addEventAfterWork,
  assignTo,
  currentHourOfWeek,
  isAtWorkAfter,
  leaveAtShiftEnd,
  work,
} from './simulation.ts'
import type { Simulation } from './simulation.ts'
import { addingSeconds, writingSeconds } from './writing-time.ts'

/** Longer conversations are rare, and a timeline has no room for them. */
const TURNS_MAX = 18

/** Share of conversations that are transferred to another agent. */
const TRANSFERRED = 0.08

/** Departments whose agents are asked to take over: the first ones are the largest. */
const TRANSFER_DEPARTMENTS = 4

/** Customers take this many times as long to write again once the agent has postponed the conversation. */
const POSTPONED_FACTOR = 4

/** Mean time after which an agent closes an interaction that has become inactive. */
const CLOSING_S = 7 * HOUR_S

/** Simulates messages in turns. The customer has written already, so it begins with the agent. */
export function simulateConversation(simulation: Simulation): void {
  const { random, profile } = simulation
  const turns = Math.min(TURNS_MAX, Math.max(1, random.seconds(profile.turns)))
  const transferTurn = turns > 1 && random.chance(TRANSFERRED) ? 1 + random.below(turns - 1) : -1
  for (let turn = 0; turn < turns; turn += 1) {
    if (turn > 0) simulateCustomerTurn(simulation)
    if (turn === transferTurn) simulateTransfer(simulation)
    simulateAgentTurn(simulation, turn === 0 ? profile.greetS : profile.replyS)
  }
}

function simulateCustomerTurn(simulation: Simulation): void {
  const { random, profile } = simulation
  const thinkS = writingSeconds(random, profile.thinkS)
  if (random.chance(profile.postponed)) {
    addEventAfter(simulation, 4 + random.below(20), EVENT.postponed)
    simulateReturn(simulation, thinkS * POSTPONED_FACTOR)
  } else {
    simulateCustomerMessage(simulation, thinkS)
  }
  if (random.chance(0.25)) simulateCustomerMessage(simulation, addingSeconds(random))
}

/** Lets the customer write. Whoever left it to wait for the customer finds it on the list of those that wait for the agent. */
function simulateCustomerMessage(simulation: Simulation, afterS: number): void {
  const state = leaveAtShiftEnd(simulation, afterS)
  if (state === EVENT.postponed) return simulateReturn(simulation, afterS)
  addEventAfter(simulation, afterS, EVENT.client)
}

/** Lets the customer write in a postponed interaction, which then waits for the agent. */
export function simulateReturn(simulation: Simulation, afterS: number): void {
  addEventAfter(simulation, afterS, EVENT.client)
  addEventAfter(simulation, 0, EVENT.pending)
  simulation.isPending = true
}

function simulateAgentTurn(simulation: Simulation, meanS: number): void {
  const { random, profile, pace } = simulation
  if (!simulation.isPending && random.chance(profile.pending)) {
    addEventAfter(simulation, 3, EVENT.pending)
    simulation.isPending = true
  }
  simulateAgentMessage(simulation, writingSeconds(random, meanS * pace))
  if (random.chance(0.3)) simulateFurtherMessage(simulation)
}

/** Lets the agent take the interaction off the pending list, if it is there, and write. */
export function simulateAgentMessage(simulation: Simulation, afterS: number): void {
  if (leaveAtShiftEnd(simulation, afterS) === EVENT.talking) {
    return addEventAfter(simulation, afterS, EVENT.agent)
  }
  addEventAfterWork(simulation, afterS, EVENT.talking)
  addEventAfter(simulation, 0, EVENT.agent)
  simulation.isPending = false
}

/** Lets the agent add something, unless the shift ends before. */
export function simulateFurtherMessage(simulation: Simulation): void {
  const afterS = addingSeconds(simulation.random)
  if (isAtWorkAfter(simulation, afterS)) addEventAfter(simulation, afterS, EVENT.agent)
}

function simulateTransfer(simulation: Simulation): void {
  const { random, roster, interaction } = simulation
  const { agent, isAgentFixed, elapsedS } = simulation
  if (isAgentFixed) return
  simulation.elapsedS += 5 + random.below(30)
  if (roster.hoursUntilAtWork(agent, currentHourOfWeek(simulation)) > 0) {
    simulation.elapsedS = elapsedS
    return
  }
  const department = random.below(TRANSFER_DEPARTMENTS)
  const colleagues = roster.onShift(department, currentHourOfWeek(simulation))
  const next = colleagues[random.below(colleagues.length)]
  if (next === undefined || interaction.agents.includes(next)) return
  addEventAfter(simulation, 0, EVENT.transfer)
  addEventAfter(simulation, 0, EVENT.ringing)
  addEventAfter(simulation, 2 + random.below(20), EVENT.talking)
  interaction.agents.push(next)
  assignTo(simulation, next)
  simulation.isPending = false
}

/** Lets the customer say thank you, perhaps, and the agent close the interaction. */
export function simulateClosing(simulation: Simulation): void {
  const { random } = simulation
  if (random.chance(0.4)) simulateCustomerMessage(simulation, writingSeconds(random, 25))
  simulateEnd(simulation, random.seconds(40), EVENT.ended)
}

/**
 * Lets the agent finish the interaction. The agent first takes it off the pending list where the customer waits for an answer; what
 * waits for the customer is finished as it is, since the customer has not resumed it.
 */
export function simulateEnd(simulation: Simulation, afterS: number, kind: number): void {
  const state = leaveAtShiftEnd(simulation, afterS)
  if (state === EVENT.talking) return addEventAfter(simulation, afterS, kind)
  work(simulation, afterS)
  if (state === EVENT.pending) addEventAfter(simulation, 0, EVENT.talking)
  addEventAfter(simulation, 0, kind)
}

/** Lets the interaction become inactive, and an agent close it later. */
export function simulateExpiry(simulation: Simulation): void {
  const { random, profile } = simulation
  addEventAfter(simulation, profile.expiresS, EVENT.expired)
  simulation.isCustomerOnLine = false
  addEventAfterWork(simulation, random.seconds(CLOSING_S), EVENT.missed)
}
