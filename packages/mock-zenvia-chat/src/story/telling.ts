import type { Roster } from '../account/roster.ts'
import type { ChannelHabits } from '../channels/channel-habits.ts'
import { HOUR_S, WEEK_HOURS } from '../durations.ts'
import type { Dice } from './dice.ts'
import { addBeat } from './story.ts'
import type { Story } from './story.ts'

/** A story while it is told: what is told, and what decides how it goes on. Written over for each, as the story is. */
export interface Telling {
  story: Story
  readonly dice: Dice
  readonly roster: Roster
  habits: ChannelHabits
  /** Second of the account's week at which it begins, and the hour. */
  secondOfWeek: number
  hourOfWeek: number
  /** Place of the agent whose it is. */
  agent: number
  /** Somebody wants this agent to have it, so it is not handed on. */
  isKept: boolean
  /** The customer waits on the line: whoever is to take it, or has it, goes home later. */
  isHeld: boolean
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

/** Something happens once the agent has worked on it for so many seconds. */
export function happenAtWork(telling: Telling, afterS: number, code: number): void {
  work(telling, afterS)
  addBeat(telling.story, telling.at, code)
}

/** The agent takes so many seconds; what the shift has no more room for is done on the next one, as long after its beginning. */
export function work(telling: Telling, afterS: number): void {
  const { roster, agent, isHeld } = telling
  telling.at += afterS
  if (!isHeld) telling.at += roster.hoursUntilAtWork(agent, hourNow(telling)) * HOUR_S
}

/** The hour of the account's week up to which it is told. */
export function hourNow({ secondOfWeek, at }: Telling): number {
  return Math.floor((secondOfWeek + at) / HOUR_S) % WEEK_HOURS
}

/** Lets this agent have it from now on. */
export function giveTo(telling: Telling, agent: number): void {
  telling.agent = agent
  telling.pace = telling.roster.paceOf(agent)
}
