import type { Action } from '@ensaio/mock-kit'
import { EXCLUSION_KEYS } from '../judging/account-record.ts'
import { changeAccount } from '../judging/change-account.ts'
import { accountOf } from '../judging/judge-record.ts'
import type { ConversicaWorld } from '../world-types.ts'
import { readInput } from '@ensaio/mock-kit'

/** Values in one list: far more than anybody sets by hand, few enough to look through for each lead. */
const EXCLUSIONS_MAX = 200

/** A value is put on a list that keeps leads from the assistant, or taken off it. */
export const setExclusion: Action<ConversicaWorld> = {
  description: `Excludes leads: { by, value, excluded? }, where by is one of ${EXCLUSION_KEYS.join(', ')}; conversationId stands for other rules.`,
  run: (world, input) => {
    const fields = readInput('setExclusion', input, ['by', 'value', 'excluded'])
    const by = fields.choice('by', EXCLUSION_KEYS)
    const value = fields.text('value').trim().toLowerCase()
    const { exclusions } = accountOf(world)
    const others = exclusions[by].filter((one) => one !== value)
    const list = (fields.flag('excluded') ?? true) ? [...others, value] : others
    if (list.length > EXCLUSIONS_MAX) {
      return fields.refuse(
        `the list of ${by} holds ${EXCLUSIONS_MAX} values, and no more fit. Take one off.`,
      )
    }
    return changeAccount(world, { exclusions: { ...exclusions, [by]: list } })
  },
}
