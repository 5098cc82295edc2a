import type { Roster } from '../account/roster.ts'
import type { ChannelHabits } from '../channels/channel-habits.ts'
import type { Dice } from './dice.ts'
import { addBeat } from './story.ts'
import type { Story } from './story.ts'

/** A story while it is told: what is told, and what decides how it goes on. Written over for each, as the story is. */
export interface Telling {
  story: Story
  readonly dice: Dice
  readonly roster: Roster
  habits: ChannelHabits
  /** Hour of the account's week in which it begins. */
  hourOfWeek: number
  /** Somebody wants this agent to have it, so it is not handed on. */
  isKept: boolean
  /** How long the agent takes, beside others. */
  pace: number
  /** Seconds since the beginning: how far it is told. */
  at: number
  /** It is on the pending list, and the agent has to take it off. */
  isPending: boolean
}

/** Something happens after so many seconds. */
export function happen(telling: Telling, afterS: number, code: number): void {
  telling.at += afterS
  addBeat(telling.story, telling.at, code)
}
