import { defined } from '@ensaio/mock-kit'
import { countUntil, durationOf, encodeEvents, entersState, eventsOf, isFinal } from './timeline.ts'
import type { EncodedEvents, Timeline } from './timeline.ts'

/** The events that have happened, and those that are still to come. */
export interface SplitTimeline {
  readonly past: EncodedEvents
  readonly future: EncodedEvents
}

/** A moment in a timeline: the events before `index` have happened, and it is `offset` seconds after the beginning. */
export interface Cut {
  readonly index: number
  readonly offset: number
}

/**
 * Finds the middle of the timeline's first stay in an open state, or the end of the timeline for a final one. Returns
 * `undefined` where it never is in the state.
 */
export function findCut(timeline: Timeline, state: number): Cut | undefined {
  const events = eventsOf(timeline)
  for (const [index, { offset: begin, kind }] of events.entries()) {
    if (kind !== state) continue
    if (isFinal(state)) return { index: timeline.size, offset: begin }
    const end = events.find((event, other) => other > index && entersState(event.kind))?.offset ?? 0
    const offset = Math.floor((begin + end) / 2)
    if (end > begin) return { index: countUntil(timeline, offset), offset }
  }
  return undefined
}

/**
 * Moves the cut to this many seconds after the beginning: what came before is stretched or compressed, what comes after
 * keeps its pace.
 */
export function splitAt(timeline: Timeline, cut: Cut, nowS: number): SplitTimeline {
  const events = eventsOf(timeline)
  const factor = cut.offset === 0 ? 1 : nowS / cut.offset
  const past = events.slice(0, cut.index).map(({ offset, kind }) => ({
    offset: Math.min(nowS, Math.floor(offset * factor)),
    kind,
  }))
  const future = events.slice(cut.index).map(({ offset, kind }) => ({
    offset: Math.max(nowS + 1, nowS + offset - cut.offset),
    kind,
  }))
  return { past: encodeEvents(past), future: encodeEvents(future) }
}

/** Lets the whole timeline be over this many seconds after the beginning, compressed if necessary. */
export function splitAtEnd(timeline: Timeline, nowS: number): SplitTimeline {
  const end = durationOf(timeline)
  return splitAt(timeline, { index: timeline.size, offset: end }, Math.min(end, nowS))
}

/** Lets the timeline have just begun. */
export function splitAtBeginning(timeline: Timeline): SplitTimeline {
  const { encoded, size } = timeline
  const length = countUntil(timeline, 0) * 2
  return { past: partOf(encoded, 0, length), future: partOf(encoded, length, size * 2) }
}

/** A loop, because each interaction of a busy day passes here: `Array.from` with a function takes four times as long. */
function partOf(encoded: Timeline['encoded'], start: number, end: number): EncodedEvents {
  const part: number[] = []
  for (let index = start; index < end; index += 1) part.push(defined(encoded[index]))
  return part
}
