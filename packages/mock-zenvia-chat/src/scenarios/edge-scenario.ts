import type { Scenario } from '@ensaio/mock-kit'
import { CHANNELS } from '../channels/channel-habits.ts'
import { DAY_MS, HOUR_MS } from '../durations.ts'
import { putInteraction } from '../live/put-interaction.ts'
import type { PutOptions } from '../live/put-interaction.ts'
import { isFinal, STATES } from '../story/beat.ts'
import type { ChatWorld } from '../world-types.ts'
import { adjustAutopilot } from '../autopilot/autopilot.ts'
import { edgeCustomer } from './edge-customers.ts'
import { AGENTS_USUAL, seedStaff } from './seed-staff.ts'

/** Interactions begin on each of so many days, but for one on which nothing happens. */
const DAYS = 12
const SILENT_DAY = 5

/** Around these moments clocks were changed, in Brazil, the United States and Europe. */
const CLOCK_CHANGES = [
  '2018-11-04T02:59:59.999Z',
  '2018-11-04T03:00:00.000Z',
  '2019-02-17T01:30:00.000Z',
  '2019-02-17T02:00:00.000Z',
  '2019-02-17T02:30:00.000Z',
  '2024-03-10T09:59:59.999Z',
  '2024-03-10T10:00:00.000Z',
  '2024-03-31T00:59:59.999Z',
  '2024-03-31T01:00:00.000Z',
  '2024-10-27T00:30:00.000Z',
  '2024-10-27T01:30:00.000Z',
] as const

/** Whatever a client may stumble over. */
export const edgeScenario: Scenario<ChatWorld> = {
  description:
    'Every state and channel, odd names, fields with one value, several or none, a day with nothing, days of clock changes.',
  seed: (world) => {
    seedStaff(world, AGENTS_USUAL)
    const moments = [...pastChanges(world), ...everyCombination(world)]
    moments
      .toSorted((a, b) => (a.created ?? 0) - (b.created ?? 0))
      .forEach((moment, number) => {
        const customer = edgeCustomer(number)
        const record = putInteraction(world, { ...moment, customer })
        if (record !== undefined) return
        // Agents give nothing up in a queue; but customers do. And some combinations do not exist for anybody: nobody is put
        // on the pending list of a phone call.
        const { active: _active, ...wishes } = moment.wishes
        putInteraction(world, { ...moment, wishes, customer })
      })
    adjustAutopilot(world)
  },
}

type Moment = Omit<PutOptions, 'customer'>

function pastChanges(world: ChatWorld): readonly Moment[] {
  return CLOCK_CHANGES.map((text) => Date.parse(text))
    .filter((created) => created < world.now() - DAY_MS)
    .map((created) => ({ created, state: STATES.indexOf('ENDED'), wishes: {} }))
}

function everyCombination(world: ChatWorld): readonly Moment[] {
  return STATES.flatMap((_, state) =>
    CHANNELS.map((_name, channel) => {
      const day = (state * CHANNELS.length + channel) % DAYS
      const daysAgo = day === SILENT_DAY ? day + 1 : day
      const created = world.now() - daysAgo * DAY_MS - (state + channel / CHANNELS.length) * HOUR_MS
      const active = isFinal(state) && channel % 3 === 1 ? { active: true } : {}
      return { created: Math.floor(created), state, wishes: { channel, ...active } }
    }),
  )
}
