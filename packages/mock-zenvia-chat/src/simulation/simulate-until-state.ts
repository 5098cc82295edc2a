import { profileAt } from '../channel/channel-profiles.ts'
import { LIFETIME_MAX_S } from '../archive/archive-record.ts'
import { findCut } from '../timeline/split-timeline.ts'
import type { Cut } from '../timeline/split-timeline.ts'
import {
  durationOf,
  encodeEvents,
  EVENT,
  eventsOf,
  isFinal,
  isMessage,
} from '../timeline/timeline.ts'
import { mixSeed } from './seeded-random.ts'
import { createSimulatedInteraction } from './simulation.ts'
import type { SimulatedInteraction } from './simulation.ts'
import type { Constraints, Simulator } from './simulator.ts'
import { withSides } from './with-sides.ts'
import type { Side } from './with-sides.ts'

/** A simulated interaction, and the moment at which it is in the state that was asked for. */
export interface InteractionInState {
  readonly interaction: SimulatedInteraction
  readonly cut: Cut
  readonly seed: number
}

export interface StateConditions {
  readonly seed: number
  readonly created: number
  readonly state: number
  readonly constraints?: Constraints
  /** Number of messages by then. @default any */
  readonly messages?: number
  /** The sides that write the first messages. @default any */
  readonly sides?: readonly Side[]
  /** Returns how much an interaction is at odds with the world; 0 where nothing is. */
  conflictsOf(found: InteractionInState): number
}

/** More attempts than any possible combination needs. */
const ATTEMPTS_MAX = 600
/** The attempts to find one without conflicts, once there is one at all. */
const FITTING_ATTEMPTS_MAX = 60

/** Simulates interactions until one enters the state. Returns `undefined` where the conditions exclude each other. */
export function simulateUntilState(
  simulator: Simulator,
  conditions: StateConditions,
): InteractionInState | undefined {
  const { messages, sides = [] } = conditions
  let closest: (InteractionInState & { readonly missing: number }) | undefined
  let best: (InteractionInState & { readonly conflicts: number }) | undefined
  let attemptsMax = ATTEMPTS_MAX
  for (let attempt = 0; attempt < attemptsMax; attempt += 1) {
    const simulated = simulateOnce(simulator, conditions, mixSeed(conditions.seed, attempt))
    const found = simulated && withSides(simulated, sides)
    if (found === undefined) continue
    const missing = messages === undefined ? 0 : messages - messagesBefore(found)
    if (missing > 0 && missing < (closest?.missing ?? Infinity)) closest = { ...found, missing }
    if (missing !== 0) continue
    const conflicts = conditions.conflictsOf(found)
    if (conflicts === 0) return found
    if (best === undefined) attemptsMax = Math.min(ATTEMPTS_MAX, attempt + FITTING_ATTEMPTS_MAX)
    if (conflicts < (best?.conflicts ?? Infinity)) best = { ...found, conflicts }
  }
  return best ?? (closest && withSides(addMessages(closest, closest.missing), sides))
}

function simulateOnce(
  simulator: Simulator,
  conditions: StateConditions,
  seed: number,
): InteractionInState | undefined {
  const { created, state, messages = 0 } = conditions
  const interaction = createSimulatedInteraction()
  const constraints = { ...conditions.constraints, ...outcomeFor(state) }
  simulator.simulate(interaction, { seed, created, durationMaxS: LIFETIME_MAX_S }, constraints)
  if (messages > 0 && profileAt(interaction.channel).isVoice) return undefined
  const { timeline } = interaction
  const isInstant = durationOf(timeline) === 0 && !isFinal(state)
  const cut = isInstant ? undefined : findCut(timeline, state)
  return cut && { interaction, cut, seed }
}

function outcomeFor(state: number): Constraints {
  if (isFinal(state)) return { outcome: state }
  // Only an interaction that ends as missed becomes inactive.
  return state === EVENT.expired ? { outcome: EVENT.missed } : {}
}

function messagesBefore({ interaction, cut }: InteractionInState): number {
  if (profileAt(interaction.channel).isVoice) return 0
  const past = eventsOf(interaction.timeline).slice(0, cut.index)
  return past.filter(({ kind }) => isMessage(kind)).length
}

/** Repeats the last message: several messages in a row change no turn and no time. */
function addMessages(found: InteractionInState, missing: number): InteractionInState {
  const { interaction, cut } = found
  const events = eventsOf(interaction.timeline)
  const last = events.slice(0, cut.index).findLastIndex(({ kind }) => isMessage(kind))
  const copies = Array.from({ length: missing }, () => events.slice(last, last + 1)).flat()
  const longer = [...events.slice(0, last + 1), ...copies, ...events.slice(last + 1)]
  const timeline = { encoded: Int32Array.from(encodeEvents(longer)), size: longer.length }
  return {
    ...found,
    interaction: { ...interaction, timeline },
    cut: { ...cut, index: cut.index + missing },
  }
}
