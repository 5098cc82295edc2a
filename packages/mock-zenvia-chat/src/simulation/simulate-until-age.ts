import { LIFETIME_MAX_S } from '../archive/archive-record.ts'
import { profileAt } from '../channel/channel-profiles.ts'
import { findCut } from '../timeline/split-timeline.ts'
import type { Cut } from '../timeline/split-timeline.ts'
import { countOf, countUntil, entersState, EVENT, kindAt } from '../timeline/timeline.ts'
import type { Timeline } from '../timeline/timeline.ts'
import { mixSeed } from './seeded-random.ts'
import { createSimulatedInteraction } from './simulation.ts'
import type { InteractionInState } from './simulate-until-state.ts'
import type { Simulator } from './simulator.ts'

export interface AgeConditions {
  readonly seed: number
  readonly created: number
  /** Seconds since the beginning. */
  readonly ageS: number
  /** The preferred state at that age. */
  readonly state: number
}

/** Attempts to find one in the preferred state, and to find one that is open at all. */
const PREFERRED_ATTEMPTS_MAX = 60
const ATTEMPTS_MAX = 5_000

/**
 * Simulates interactions until one is open at an age, in the preferred state if one is soon found: nobody talks through the
 * night. Calls are left out, since people would speak for hours. Returns `undefined` where none is open at that age.
 */
export function simulateUntilAge(
  simulator: Simulator,
  { seed: firstSeed, created, ageS, state }: AgeConditions,
): InteractionInState | undefined {
  const interaction = createSimulatedInteraction()
  const simulateOnce = (seed: number): InteractionInState | undefined => {
    simulator.simulate(interaction, { seed, created, durationMaxS: LIFETIME_MAX_S })
    if (profileAt(interaction.channel).isVoice) return undefined
    const { timeline } = interaction
    const cut = state === EVENT.ringing ? findFirstOffer(timeline) : cutAt(timeline, ageS)
    return cut && cut.index < timeline.size ? { interaction, cut, seed } : undefined
  }
  let otherSeed: number | undefined
  for (let attempt = 0; attempt < ATTEMPTS_MAX; attempt += 1) {
    const found = simulateOnce(mixSeed(firstSeed, attempt))
    if (found && stateBefore(interaction.timeline, found.cut.index) === state) return found
    otherSeed ??= found?.seed
    if (attempt >= PREFERRED_ATTEMPTS_MAX && otherSeed !== undefined) return simulateOnce(otherSeed)
  }
  return undefined
}

function cutAt(timeline: Timeline, offset: number): Cut {
  return { index: countUntil(timeline, offset), offset }
}

/** Finds the first offer to an agent. It is over in seconds, so the wait before is stretched, in which no agent has written. */
function findFirstOffer(timeline: Timeline): Cut | undefined {
  const cut = findCut(timeline, EVENT.ringing)
  if (cut === undefined) return undefined
  const past: Timeline = { ...timeline, size: cut.index }
  return countOf(past, EVENT.talking) === 0 ? cut : undefined
}

function stateBefore(timeline: Timeline, size: number): number {
  let index = size - 1
  while (!entersState(kindAt(timeline, index))) index -= 1
  return kindAt(timeline, index)
}
