import { accountOf } from '../account/account-of.ts'
import { DAY_MS, SECOND_MS } from '../durations.ts'
import { createArrivals } from '../history/arrivals.ts'
import { protocolAfter } from '../history/base-record.ts'
import type { BaseRecord } from '../history/base-record.ts'
import type { InteractionRecord } from '../live/interaction-record.ts'
import { liveTellerOf } from '../live/live-teller.ts'
import { splitAt } from '../live/split-beats.ts'
import { tellIntoState } from '../live/story-in-state.ts'
import { toRecord } from '../live/to-record.ts'
import { BEAT } from '../story/beat.ts'
import type { ChatWorld } from '../world-types.ts'

/** What is open, from the youngest to the oldest: nobody talks for two days, and nothing expires in an hour. */
const STATES_BY_AGE: readonly (readonly number[])[] = [
  [BEAT.talking, BEAT.queued, BEAT.ringing, BEAT.talking],
  [BEAT.postponed, BEAT.pending, BEAT.talking],
  [BEAT.postponed, BEAT.pending],
  [BEAT.expired, BEAT.postponed],
]

/** The oldest that are still open began about so long ago. */
const OLDEST_MS = 2 * DAY_MS

/**
 * Leaves interactions unfinished at the end of the base. Each began between two of the base, where a protocol number is
 * free.
 */
export function seedOpen(world: ChatWorld, base: BaseRecord, count: number): void {
  const arrivals = createArrivals(base)
  const spread = Math.floor((base.count * OLDEST_MS) / (base.until - base.from)) - count
  const records = Array.from({ length: count }, (_, place) => {
    const age = place / count
    const index = base.count - 1 - place - Math.floor(Math.max(0, spread) * age * age)
    const begin = arrivals.at(index)
    const end = index + 1 < base.count ? arrivals.at(index + 1) : base.until
    return openAt(world, {
      protocol: protocolAfter(index),
      created: Math.floor((begin + end) / 2),
      state: stateAt(place, age),
      seed: world.randomFor(`open ${place}`).seed(),
    })
  })
  for (const record of records.toReversed()) world.data.interactions.insert(record)
}

function stateAt(place: number, age: number): number {
  const states = STATES_BY_AGE[Math.floor(age * STATES_BY_AGE.length)] ?? []
  return states[place % states.length] ?? BEAT.talking
}

interface OpenOptions {
  readonly protocol: number
  readonly created: number
  readonly state: number
  readonly seed: number
}

function openAt(
  world: ChatWorld,
  { protocol, created, state, seed }: OpenOptions,
): InteractionRecord {
  const { teller, customer } = liveTellerOf(world)
  const told = tellIntoState(teller, { seed, created, state })
  if (told === undefined) {
    throw new RangeError(
      `Failed to seed an open interaction: no story comes into state ${state}. Use a state of STATES.`,
    )
  }
  const nowS = Math.floor((world.now() - created) / SECOND_MS)
  return toRecord(accountOf(world), told.story, {
    protocol,
    created,
    seed: told.seed,
    customer: customer(told.story.customer),
    ...splitAt(told.story, told.cut, nowS),
  })
}
