import { BEAT } from './beat.ts'
import { giveTo, happen, happenAtWork, hourNow, work } from './telling.ts'
import type { Telling } from './telling.ts'

/** Longer talks than this are rare, and a story has no room for them. */
const TURNS_MAX = 18

/** Of a hundred talks, so many are handed on to another agent. */
const TRANSFERRED = 0.08

/** People who wait on the pending list have gone to do something else. */
const PARKED_TIMES = 4

/** Customer and agent write in turns; the customer has written already, and it is the agent's turn. */
export function tellTalk(telling: Telling): void {
  const { dice, habits } = telling
  const turns = Math.min(TURNS_MAX, Math.max(1, dice.seconds(habits.turns)))
  const handedOnIn = turns > 1 && dice.chance(TRANSFERRED) ? 1 + dice.below(turns - 1) : -1
  for (let turn = 0; turn < turns; turn += 1) {
    if (turn > 0) tellCustomersTurn(telling)
    if (turn === handedOnIn) tellTransfer(telling)
    tellAgentsTurn(telling, turn === 0 ? habits.greetS : habits.replyS)
  }
}

function tellCustomersTurn(telling: Telling): void {
  const { dice, habits } = telling
  const thinkS = dice.seconds(habits.thinkS)
  if (dice.chance(habits.parked)) {
    happen(telling, 4 + dice.below(20), BEAT.postponed)
    tellReturn(telling, thinkS * PARKED_TIMES)
  } else {
    happen(telling, thinkS, BEAT.client)
  }
  if (dice.chance(0.25)) happen(telling, 2 + dice.below(10), BEAT.client)
}

/** The customer writes to an agent who had put it aside: now it waits for the agent. */
export function tellReturn(telling: Telling, afterS: number): void {
  happen(telling, afterS, BEAT.client)
  happen(telling, 0, BEAT.pending)
  telling.isPending = true
}

function tellAgentsTurn(telling: Telling, usualS: number): void {
  const { dice, habits, pace } = telling
  if (!telling.isPending && dice.chance(habits.pended)) {
    happen(telling, 3, BEAT.pending)
    telling.isPending = true
  }
  tellAnswer(telling, dice.seconds(usualS * pace))
  if (dice.chance(0.3)) happen(telling, 3 + dice.below(15), BEAT.agent)
}

/** The agent takes it off the pending list, if it is there, and writes. */
export function tellAnswer(telling: Telling, afterS: number): void {
  if (telling.isPending) {
    happenAtWork(telling, afterS, BEAT.talking)
    happen(telling, 0, BEAT.agent)
    telling.isPending = false
  } else {
    happenAtWork(telling, afterS, BEAT.agent)
  }
}

function tellTransfer(telling: Telling): void {
  const { dice, roster, story } = telling
  if (telling.isKept) return
  work(telling, 5 + dice.below(30))
  const colleagues = roster.onShift(dice.below(DEPARTMENTS_TO_ASK), hourNow(telling))
  const next = colleagues[dice.below(colleagues.length)]
  if (next === undefined || story.agents.includes(next)) return
  happen(telling, 0, BEAT.transfer)
  happen(telling, 0, BEAT.ringing)
  happen(telling, 2 + dice.below(20), BEAT.talking)
  story.agents.push(next)
  giveTo(telling, next)
  telling.isPending = false
}

/** Colleagues who are asked to help are mostly of the larger departments. */
const DEPARTMENTS_TO_ASK = 4
