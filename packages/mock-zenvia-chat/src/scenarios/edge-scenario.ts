import type { Scenario } from '@ensaio/mock-kit'
import { CHANNELS } from '../channel/channel-profiles.ts'
import { createInteractionInState } from '../interaction/create-interaction.ts'
import type { CreateInStateOptions } from '../interaction/create-interaction.ts'
import { adjustAutopilot } from '../jobs/autopilot.ts'
import { DAY_MS, HOUR_MS } from '../time.ts'
import { isFinal, STATES, stateCode } from '../timeline/timeline.ts'
import type { ChatWorld } from '../world.ts'
import { edgeCustomer } from './edge-customers.ts'
import { AGENTS_DEFAULT, seedStaff } from './seed-staff.ts'

/** Interactions begin on each of these days, except for one without any. */
const DAYS = 12
const EMPTY_DAY = 5

/** Instants around clock changes in Brazil, the United States and Europe. */
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

/** The values that a client may not be prepared for. */
export const edgeScenario: Scenario<ChatWorld> = {
  description:
    'Every state and channel, odd names, fields with one value, several or none, a day with nothing, days of clock changes.',
  seed: (world) => {
    seedStaff(world, AGENTS_DEFAULT)
    const samples = [...clockChangeSamples(world), ...combinationSamples(world)]
    samples
      .toSorted((a, b) => a.created - b.created)
      .forEach((sample, number) => {
        const customer = edgeCustomer(number)
        const record = createInteractionInState(world, { ...sample, customer })
        if (record !== undefined) return
        // Some states exist only for interactions that customers begin, and some not at all: a call is never pending.
        const { active: _active, ...constraints } = sample.constraints
        createInteractionInState(world, { ...sample, constraints, customer })
      })
    adjustAutopilot(world)
  },
}

type Sample = Omit<CreateInStateOptions, 'customer'> & { readonly created: number }

function clockChangeSamples(world: ChatWorld): readonly Sample[] {
  return CLOCK_CHANGES.map((text) => Date.parse(text))
    .filter((created) => created < world.now() - DAY_MS)
    .map((created) => ({ created, state: stateCode('ENDED'), constraints: {} }))
}

function combinationSamples(world: ChatWorld): readonly Sample[] {
  return STATES.flatMap((_, state) =>
    CHANNELS.map((_name, channel) => {
      const day = (state * CHANNELS.length + channel) % DAYS
      const daysAgo = day === EMPTY_DAY ? day + 1 : day
      const created = world.now() - daysAgo * DAY_MS - (state + channel / CHANNELS.length) * HOUR_MS
      const active = isFinal(state) && channel % 3 === 1 ? { active: true } : {}
      return { created: Math.floor(created), state, constraints: { channel, ...active } }
    }),
  )
}
