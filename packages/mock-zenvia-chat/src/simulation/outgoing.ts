import { HOUR_S } from '../time.ts'
import { EVENT } from '../timeline/timeline.ts'
import {
  simulateAgentMessage,
  simulateClosing,
  simulateConversation,
  simulateEnd,
  simulateExpiry,
  simulateFurtherMessage,
  simulateReturn,
} from './conversation.ts'
import { addEventAfter } from './simulation.ts'
import type { Simulation } from './simulation.ts'
import { writingSeconds } from './writing-time.ts'

/** Customers take this many times as long for the first answer to an agent as for later ones. */
const FIRST_ANSWER_FACTOR = 8

/** Simulates an interaction that an agent begins. Without an answer it is discarded, or expires and is then closed. */
export function simulateOutgoing(simulation: Simulation, outcome: number): void {
  const { random, profile } = simulation
  addEventAfter(simulation, 0, EVENT.talking)
  addEventAfter(simulation, 0, EVENT.agent)
  if (profile.isVoice) return simulateOutgoingCall(simulation, outcome)
  if (random.chance(0.2)) simulateFurtherMessage(simulation)
  if (outcome === EVENT.discarded) {
    return simulateEnd(simulation, random.seconds(HOUR_S), EVENT.discarded)
  }
  addEventAfter(simulation, 4 + random.below(30), EVENT.postponed)
  if (outcome === EVENT.missed) return simulateExpiry(simulation)
  simulateReturn(simulation, writingSeconds(random, profile.thinkS * FIRST_ANSWER_FACTOR))
  simulateConversation(simulation)
  return simulateClosing(simulation)
}

/** Draws the final state of an interaction that an agent begins. */
export function drawOutgoingOutcome({ random, profile }: Simulation): number {
  const draw = random.float()
  if (draw >= profile.unanswered) return EVENT.ended
  if (profile.isVoice) return EVENT.discarded
  return draw < profile.unanswered * 0.2 ? EVENT.discarded : EVENT.missed
}

function simulateOutgoingCall(simulation: Simulation, outcome: number): void {
  const { random, profile, pace } = simulation
  if (outcome === EVENT.discarded) {
    return addEventAfter(simulation, 20 + random.below(20), EVENT.discarded)
  }
  addEventAfter(simulation, 4 + random.below(20), EVENT.client)
  simulateAgentMessage(simulation, 1 + random.below(3))
  return addEventAfter(simulation, random.seconds(profile.replyS * pace), EVENT.ended)
}
