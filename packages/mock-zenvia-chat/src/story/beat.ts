import type { Schemas } from '@ensaio/contracts/zenvia-chat'

export type InteractionState = Schemas['InteractionState']

/**
 * The states by their codes. The unfinished ones stand first, then the final ones: a story is a list of beats, and the
 * beat that begins a state has the state's place in this list for its code.
 */
export const STATES = [
  'NOT_ANSWER',
  'CONNECTING',
  'TALKING',
  'PENDING',
  'POSTPONED',
  'EXPIRED',
  'ENDED',
  'UNAVAILABLE',
  'CANCELED',
  'DISCARDED',
  'MISSED',
] as const satisfies readonly InteractionState[]

/** What can happen in an interaction. The first eleven are its states. */
export const BEAT = {
  queued: 0,
  ringing: 1,
  talking: 2,
  pending: 3,
  postponed: 4,
  expired: 5,
  ended: 6,
  unavailable: 7,
  canceled: 8,
  discarded: 9,
  missed: 10,
  /** The customer writes, or speaks. */
  client: 11,
  /** The agent writes, or speaks. */
  agent: 12,
  /** It is handed on to another agent. */
  transfer: 13,
} as const

/** Beats in order of time: each takes two places, the seconds since the beginning and the code. */
export type Beats = ArrayLike<number>

export function isFinal(state: number): boolean {
  return state >= BEAT.ended
}

/** The code of a state. */
export function stateCode(state: InteractionState): number {
  return STATES.indexOf(state)
}
