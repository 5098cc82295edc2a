import { ActionRefusedError, defineAction } from '@ensaio/mock-kit'
import { accountOf, changeAccount, EXCLUSION_KEYS } from '../world.ts'
import type { ConversicaWorld } from '../world.ts'

/** The limit of one list: far more than anybody sets by hand, few enough to search for each lead. */
const EXCLUSIONS_MAX = 200

/** Adds a value to an exclusion list, or removes it. */
export const setExclusion = defineAction({
  description:
    'Excludes leads by a value, or includes them again; conversationId stands for other rules.',
  input: {
    type: 'object',
    required: ['by', 'value'],
    properties: {
      by: { enum: EXCLUSION_KEYS },
      value: { type: 'string', minLength: 1 },
      excluded: { type: 'boolean', default: true },
    },
  },
  run: (world: ConversicaWorld, { by, value: given, excluded = true }) => {
    const value = given.trim().toLowerCase()
    const { exclusions } = accountOf(world)
    const others = exclusions[by].filter((one) => one !== value)
    const list = excluded ? [...others, value] : others
    if (list.length > EXCLUSIONS_MAX) {
      throw new ActionRefusedError(
        `the list of ${by} holds ${EXCLUSIONS_MAX} values, and no more fit. Take one off.`,
      )
    }
    return changeAccount(world, { exclusions: { ...exclusions, [by]: list } })
  },
})

/** Switches the service off or on, for all leads. */
export const setService = defineAction({
  description:
    'Switches the service: active, inactive (by the customer) or not-active (by the vendor).',
  input: {
    type: 'object',
    required: ['service'],
    properties: { service: { enum: ['active', 'inactive', 'not-active'] } },
  },
  run: (world: ConversicaWorld, { service }) => changeAccount(world, { service }),
})
