import { HOUR_S } from '../durations.ts'
import { BEAT } from './beat.ts'
import { tellExpiry, tellGoodEnd } from './tell-endings.ts'
import { tellAnswer, tellReturn, tellTalk } from './tell-talk.ts'
import { happen, happenAtWork } from './telling.ts'
import type { Telling } from './telling.ts'

/** Agents who write first are answered when it suits. */
const FIRST_ANSWER_TIMES = 8

/** An interaction that an agent begins. Without an answer it is dropped, or becomes inactive and is then closed. */
export function tellActive(telling: Telling, outcome: number): void {
  const { dice, habits } = telling
  happen(telling, 0, BEAT.talking)
  happen(telling, 0, BEAT.agent)
  if (habits.isVoice) return tellOutgoingCall(telling, outcome)
  if (dice.chance(0.2)) happen(telling, 3 + dice.below(20), BEAT.agent)
  if (outcome === BEAT.discarded) return happenAtWork(telling, dice.seconds(HOUR_S), BEAT.discarded)
  happen(telling, 4 + dice.below(30), BEAT.postponed)
  if (outcome === BEAT.missed) return tellExpiry(telling)
  tellReturn(telling, dice.seconds(habits.thinkS * FIRST_ANSWER_TIMES))
  tellTalk(telling)
  return tellGoodEnd(telling)
}

/** How an interaction that an agent began ends. */
export function drawActiveOutcome({ dice, habits }: Telling): number {
  const draw = dice.float()
  if (draw >= habits.silent) return BEAT.ended
  if (habits.isVoice) return BEAT.discarded
  return draw < habits.silent * 0.2 ? BEAT.discarded : BEAT.missed
}

function tellOutgoingCall(telling: Telling, outcome: number): void {
  const { dice, habits, pace } = telling
  if (outcome === BEAT.discarded) return happen(telling, 20 + dice.below(20), BEAT.discarded)
  happen(telling, 4 + dice.below(20), BEAT.client)
  tellAnswer(telling, 1 + dice.below(3))
  return happen(telling, dice.seconds(habits.replyS * pace), BEAT.ended)
}
