import { at } from '@ensaio/mock-kit'
import type { PausingWork } from '@ensaio/mock-kit'
import { createArrivals } from '../archive/arrivals.ts'
import { protocolAfter } from '../archive/archive-record.ts'
import type { ArchiveRecord } from '../archive/archive-record.ts'
import { toRecord } from '../interaction/create-interaction.ts'
import type { InteractionRecord } from '../interaction/interaction-record.ts'
import { simulateUntilAge } from '../simulation/simulate-until-age.ts'
import { simulatorOf } from '../simulation/world-simulator.ts'
import { DAY_MS, SECOND_MS } from '../time.ts'
import { splitAt } from '../timeline/split-timeline.ts'
import { EVENT } from '../timeline/timeline.ts'
import type { ChatWorld } from '../world.ts'

/** The preferred states of open interactions from the newest to the oldest: nobody talks for two days, and nothing expires in an hour. */
const STATES_BY_AGE: readonly (readonly number[])[] = [
  [EVENT.talking, EVENT.queued, EVENT.ringing, EVENT.talking],
  [EVENT.postponed, EVENT.pending, EVENT.talking],
  [EVENT.postponed, EVENT.pending],
  [EVENT.expired, EVENT.postponed],
]

/** The age of the oldest open interactions. */
const OLDEST_MS = 2 * DAY_MS

/** Inserts open interactions, and pauses at each. Each began between two archived ones, where a protocol number is free. */
export function* seedOpen(
  world: ChatWorld,
  archive: ArchiveRecord,
  count: number,
): PausingWork<void> {
  const arrivals = createArrivals(archive)
  yield
  // Makes the account, which takes as long as some hundred interactions.
  simulatorOf(world)
  yield
  const spread = Math.floor((archive.count * OLDEST_MS) / (archive.until - archive.from)) - count
  const records: InteractionRecord[] = []
  for (let number = 0; number < count; number += 1) {
    const age = number / count
    const index = archive.count - 1 - number - Math.floor(Math.max(0, spread) * age * age)
    const begin = arrivals.at(index)
    const end = index + 1 < archive.count ? arrivals.at(index + 1) : archive.until
    const record = createOpen(world, {
      protocol: protocolAfter(index),
      created: Math.floor((begin + end) / 2),
      state: stateAt(number, age),
      seed: world.randomFor(`open ${number}`).seed(),
    })
    records.push(record)
    yield
  }
  for (const record of records.toReversed()) world.data.interactions.insert(record)
}

function stateAt(number: number, age: number): number {
  const states = at(STATES_BY_AGE, Math.floor(age * STATES_BY_AGE.length))
  return at(states, number % states.length)
}

interface OpenOptions {
  readonly protocol: number
  readonly created: number
  readonly state: number
  readonly seed: number
}

function createOpen(
  world: ChatWorld,
  { protocol, created, state, seed }: OpenOptions,
): InteractionRecord {
  const { simulator, customer } = simulatorOf(world)
  const nowS = Math.floor((world.now() - created) / SECOND_MS)
  const found = simulateUntilAge(simulator, { seed, created, ageS: nowS, state })
  if (found === undefined) {
    throw new RangeError(
      `Failed to seed an open interaction: none is open after ${nowS} seconds. Use a later beginning.`,
    )
  }
  const { interaction } = found
  return toRecord(world, interaction, {
    protocol,
    created,
    seed: found.seed,
    customer: customer(interaction.customer),
    ...splitAt(interaction.timeline, found.cut, nowS),
  })
}
