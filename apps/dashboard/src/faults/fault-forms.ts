import { toFields } from '../data/form-fields.ts'
import { toEffectForms, toMatchFields } from './effect-forms.ts'
import type { Side } from './effect-forms.ts'
import type { FaultForms } from './fault-draft.ts'
import { schemas } from 'virtual:fault-schema'

/** Returns the forms of a rule's parts for one side. */
export function formsOf(side: Side): FaultForms {
  return {
    effects: toEffectForms(schemas, side),
    when: toFields(schemas.FaultTiming),
    match: toMatchFields(schemas, side),
  }
}
