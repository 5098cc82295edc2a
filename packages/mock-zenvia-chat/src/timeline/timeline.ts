import type { Schemas } from '@ensaio/contracts/zenvia-chat'
import { defined } from '@ensaio/mock-kit'

export type InteractionState = Schemas['InteractionState']

/** The states, first the open ones, then the final ones; the code of a state is its index in this list. */
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

/** The kinds of events. The first eleven enter a state, and have the code of that state. */
export const EVENT = {
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
  /** The agent transfers it to another agent. */
  transfer: 13,
} as const

export function isFinal(state: number): boolean {
  return state >= EVENT.ended && entersState(state)
}

export function stateCode(state: InteractionState): number {
  return STATES.indexOf(state)
}

/** Returns whether an event of this kind enters a state. */
export function entersState(kind: number): boolean {
  return kind <= EVENT.missed
}

export function isMessage(kind: number): boolean {
  return kind === EVENT.client || kind === EVENT.agent
}

/** Something that happens in an interaction. */
export interface TimelineEvent {
  /** Seconds since the interaction began. */
  readonly offset: number
  readonly kind: number
}

/** Events as two numbers each, the offset and the kind: this file alone reads and writes them. */
export type EncodedEvents = readonly number[]

/** The events of one interaction, in order of time. */
export interface Timeline {
  /** Only the numbers of the first `size` events count. */
  readonly encoded: ArrayLike<number>
  /** Number of events. */
  readonly size: number
}

/** A timeline that is cleared and filled over and over: a million interactions leave no garbage behind. */
export interface TimelineBuffer {
  readonly encoded: Int32Array
  size: number
}

/** More events than any simulation needs: twenty turns of at most seven, a beginning and an end. */
const EVENTS_MAX = 256

export function createTimelineBuffer(): TimelineBuffer {
  return { encoded: new Int32Array(EVENTS_MAX * 2), size: 0 }
}

export function addEvent(buffer: TimelineBuffer, offset: number, kind: number): void {
  const { encoded, size } = buffer
  encoded[size * 2] = offset
  encoded[size * 2 + 1] = kind
  buffer.size = size + 1
}

/** Stretches or compresses the timeline; the order of the events stays. */
export function scaleTimeline({ encoded, size }: TimelineBuffer, factor: number): void {
  for (let index = 0; index < size * 2; index += 2) {
    encoded[index] = Math.floor(defined(encoded[index]) * factor)
  }
}

/** Returns the timeline of the first events. @param size their number; all where it is not given */
export function toTimeline(encoded: EncodedEvents, size = encoded.length / 2): Timeline {
  return { encoded, size }
}

export function encodeEvents(events: readonly TimelineEvent[]): EncodedEvents {
  const encoded: number[] = []
  for (const { offset, kind } of events) encoded.push(offset, kind)
  return encoded
}

/** Returns how many events have happened by the offset. @param from a number that is known to have happened */
export function countUntil({ encoded, size }: Timeline, offset: number, from = 0): number {
  let count = from
  while (count < size && defined(encoded[count * 2]) <= offset) count += 1
  return count
}

/** Returns how many of the events are of the kind. */
export function countOf({ encoded, size }: Timeline, kind: number): number {
  let count = 0
  for (let index = 0; index < size; index += 1) if (encoded[index * 2 + 1] === kind) count += 1
  return count
}

/** Returns the offset of the first event of the kind; 0 where there is none. */
export function offsetOfFirst({ encoded, size }: Timeline, kind: number): number {
  for (let index = 0; index < size; index += 1) {
    if (encoded[index * 2 + 1] === kind) return defined(encoded[index * 2])
  }
  return 0
}

/** Returns the kind of the last message; `undefined` without one. */
export function lastWriter({ encoded, size }: Timeline): number | undefined {
  for (let index = size - 1; index >= 0; index -= 1) {
    const kind = encoded[index * 2 + 1]
    if (kind !== undefined && isMessage(kind)) return kind
  }
  return undefined
}

export function offsetAt({ encoded }: Timeline, index: number): number {
  return defined(encoded[index * 2])
}

export function kindAt({ encoded }: Timeline, index: number): number {
  return defined(encoded[index * 2 + 1])
}

export function eventAt(timeline: Timeline, index: number): TimelineEvent {
  return { offset: offsetAt(timeline, index), kind: kindAt(timeline, index) }
}

export function eventsOf(timeline: Timeline): readonly TimelineEvent[] {
  const events: TimelineEvent[] = []
  for (let index = 0; index < timeline.size; index += 1) events.push(eventAt(timeline, index))
  return events
}

/** Returns the seconds from the beginning to the last event. */
export function durationOf(timeline: Timeline): number {
  return timeline.size === 0 ? 0 : offsetAt(timeline, timeline.size - 1)
}
