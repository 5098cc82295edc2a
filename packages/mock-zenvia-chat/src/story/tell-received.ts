import { demandAt } from '../channels/demand.ts'
import { HOUR_S } from '../durations.ts'
import { BEAT } from './beat.ts'
import { NONE } from './story.ts'
import { tellDiscarding, tellExpiry, tellFadingOut, tellGoodEnd } from './tell-endings.ts'
import { tellTalk } from './tell-talk.ts'
import { giveTo, happen, hourNow, work } from './telling.ts'
import type { Telling } from './telling.ts'

/** More fruitless offers than this are not made. */
const OFFERS_MAX = 3

/** An interaction that a customer begins. */
export function tellReceived(telling: Telling, outcome: number): void {
  happen(telling, 0, BEAT.client)
  if (outcome === BEAT.unavailable) return happen(telling, 0, BEAT.unavailable)
  happen(telling, 0, BEAT.queued)
  if (outcome === BEAT.canceled) return tellGivingUp(telling)
  if (outcome === BEAT.missed && telling.dice.chance(0.3)) return tellExpiry(telling)
  tellWait(telling)
  tellOffers(telling)
  if (outcome === BEAT.discarded) return tellDiscarding(telling)
  if (telling.habits.isVoice) return tellCall(telling)
  tellTalk(telling)
  return outcome === BEAT.missed ? tellFadingOut(telling) : tellGoodEnd(telling)
}

/** How a received interaction ends, as the channel's habits have it. */
export function drawOutcome(telling: Telling, isAttended: boolean): number {
  const { dice, habits, roster, hourOfWeek, story } = telling
  const draw = dice.float()
  const { department } = story
  if (
    habits.isLive &&
    !isAttended &&
    department !== NONE &&
    roster.hoursUntilStaffed(department, hourOfWeek) > 0
  ) {
    return BEAT.unavailable
  }
  const { canceled, discarded, missed } = habits
  if (draw < canceled) return BEAT.canceled
  if (draw < canceled + discarded) return BEAT.discarded
  return draw < canceled + discarded + missed ? BEAT.missed : BEAT.ended
}

function tellGivingUp(telling: Telling): void {
  const { dice } = telling
  if (dice.chance(0.3)) happen(telling, dice.seconds(30), BEAT.client)
  telling.at += 5 + dice.seconds(queueSecondsOf(telling))
  if (dice.chance(0.25)) happen(telling, 0, BEAT.ringing)
  happen(telling, 1 + dice.below(15), BEAT.canceled)
}

function tellWait(telling: Telling): void {
  const { dice, habits, roster, story, hourOfWeek } = telling
  // Who waits on the line has somebody there, or nobody ever: see drawOutcome.
  const closedHours = habits.isLive ? 0 : roster.hoursUntilStaffed(story.department, hourOfWeek)
  const closedS = closedHours * HOUR_S
  const waitS = closedS + dice.seconds(queueSecondsOf(telling))
  const writesAfterS = dice.chance(0.2) ? dice.below(waitS) : 0
  if (writesAfterS > 0) happen(telling, writesAfterS, BEAT.client)
  telling.at += waitS - writesAfterS
}

/** Busy hours make long queues. */
function queueSecondsOf({ habits, hourOfWeek }: Telling): number {
  const demand = demandAt(hourOfWeek)
  return habits.queueS * (0.3 + 1.5 * demand * demand)
}

/** It rings; some let it ring, and it goes back into the queue. */
function tellOffers(telling: Telling): void {
  const { dice } = telling
  findAgent(telling)
  for (let offer = 1; offer < OFFERS_MAX && dice.chance(0.12); offer += 1) {
    happen(telling, 0, BEAT.ringing)
    happen(telling, 20 + dice.below(10), BEAT.queued)
    telling.at += dice.seconds(20)
    findAgent(telling)
  }
  happen(telling, 0, BEAT.ringing)
  happen(telling, 2 + dice.below(18), BEAT.talking)
}

/** Whoever was to take it may have gone home meanwhile: it waits for somebody of the department who is at work. */
function findAgent(telling: Telling): void {
  const { dice, roster, story, agent, isKept, isHeld } = telling
  if (roster.hoursUntilAtWork(agent, hourNow(telling)) === 0) return
  if (!isKept) {
    if (!isHeld) {
      telling.at += roster.hoursUntilStaffed(story.department, hourNow(telling)) * HOUR_S
    }
    const present = roster.onShift(story.department, hourNow(telling))
    story.agents[0] = present[dice.below(present.length)] ?? agent
    giveTo(telling, story.agents[0])
  }
  work(telling, 0)
}

function tellCall(telling: Telling): void {
  const { dice, habits, pace } = telling
  happen(telling, 0, BEAT.agent)
  happen(telling, dice.seconds(habits.replyS * pace), BEAT.ended)
}
