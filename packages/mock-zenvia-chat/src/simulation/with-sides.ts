import { encodeEvents, entersState, EVENT, eventsOf, isMessage } from '../timeline/timeline.ts'
import type { TimelineEvent } from '../timeline/timeline.ts'
import type { InteractionInState } from './simulate-until-state.ts'

/** The kind of a message that a caller asks for; `undefined` where either will do. */
export type Side = typeof EVENT.client | typeof EVENT.agent | undefined

/**
 * Lets the first messages come from these sides. Returns `undefined` where they cannot: the one who begins writes first, agents
 * write only while they talk, both sides write to one that is ENDED, and one of them never answers one that is DISCARDED.
 */
export function withSides(
  found: InteractionInState,
  sides: readonly Side[],
): InteractionInState | undefined {
  if (sides.every((side) => side === undefined)) return found
  const { interaction, cut } = found
  const events = takeSides(eventsOf(interaction.timeline), sides)
  if (events === undefined || !isPossibleEnd(events)) return undefined
  const timeline = { encoded: Int32Array.from(encodeEvents(events)), size: events.length }
  return { interaction: { ...interaction, timeline }, cut, seed: found.seed }
}

function takeSides(
  events: readonly TimelineEvent[],
  sides: readonly Side[],
): readonly TimelineEvent[] | undefined {
  let [messages, state] = [0, -1]
  const taken: TimelineEvent[] = []
  for (const event of events) {
    if (entersState(event.kind)) state = event.kind
    const kind = isMessage(event.kind) ? (sides[messages] ?? event.kind) : event.kind
    if (isMessage(kind)) messages += 1
    const isBegunByOther = messages === 1 && kind !== event.kind
    const isUnable = kind === EVENT.agent && kind !== event.kind && state !== EVENT.talking
    if (isBegunByOther || isUnable) return undefined
    taken.push({ ...event, kind })
  }
  return taken
}

function isPossibleEnd(events: readonly TimelineEvent[]): boolean {
  const has = (kind: number): boolean => events.some((event) => event.kind === kind)
  const haveBoth = has(EVENT.client) && has(EVENT.agent)
  return has(EVENT.discarded) ? !haveBoth : haveBoth || !has(EVENT.ended)
}
