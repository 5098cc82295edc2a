import { HOUR_S } from '../durations.ts'
import { BEAT } from './beat.ts'
import { happen, happenAtWork } from './telling.ts'
import type { Telling } from './telling.ts'

/** Agents close what is inactive when they come to it. */
const CLOSING_S = 7 * HOUR_S

/** The customer thanks, perhaps, and the agent closes it. */
export function tellGoodEnd(telling: Telling): void {
  const { dice } = telling
  if (dice.chance(0.4)) happen(telling, dice.seconds(25), BEAT.client)
  happenAtWork(telling, dice.seconds(40), BEAT.ended)
}

/** Nobody writes any more, until it is inactive; later an agent closes it. */
export function tellFadingOut(telling: Telling): void {
  const { dice } = telling
  happen(telling, 5 + dice.below(60), BEAT.postponed)
  tellExpiry(telling)
}

/** It becomes inactive, and an agent closes it. */
export function tellExpiry(telling: Telling): void {
  const { dice, habits } = telling
  happen(telling, habits.expiresS, BEAT.expired)
  // Nobody waits for it.
  telling.isHeld = false
  happenAtWork(telling, dice.seconds(CLOSING_S), BEAT.missed)
}

/** The agent drops it without having written. */
export function tellDiscarding(telling: Telling): void {
  happenAtWork(telling, telling.dice.seconds(40), BEAT.discarded)
}
