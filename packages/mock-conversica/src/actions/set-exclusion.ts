import { ActionRefusedError, defineAction } from '@ensaio/mock-kit'
import { EXCLUSION_KEYS } from '../judging/account-record.ts'
import { changeAccount } from '../judging/change-account.ts'
import { accountOf } from '../judging/judge-record.ts'
import type { ConversicaWorld } from '../world-types.ts'

/** Values in one list: far more than anybody sets by hand, few enough to look through for each lead. */
const EXCLUSIONS_MAX = 200

/** A value is put on a list that keeps leads from the assistant, or taken off it. */
export const setExclusion = defineAction({
  description:
    'Excludes leads by a value, or admits them again; conversationId stands for other rules.',
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
