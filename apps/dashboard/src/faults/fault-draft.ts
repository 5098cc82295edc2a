import type { FaultDraft } from '../api/control-types.ts'
import { readFields } from '../data/form-fields.ts'
import type { FormField } from '../data/form-fields.ts'
import type { EffectForm, Side } from './effect-forms.ts'

/** Texts by the names of their fields. */
export type Typed = Readonly<Record<string, string>>

/** A rule as it stands in the form. */
export interface TypedFault {
  readonly service: string
  readonly on: Side
  /** An operation's id or a webhook's name; empty for all. */
  readonly name: string
  /** The name of the effect's form. */
  readonly effect: string
  readonly effectTexts: Typed
  readonly whenTexts: Typed
  readonly matchTexts: Typed
}

/** The forms of a rule's parts, for its side. */
export interface FaultForms {
  readonly effects: readonly EffectForm[]
  readonly when: readonly FormField[]
  readonly match: readonly FormField[]
}

/** Reads the rule out of the form. @throws SyntaxError where a field does not hold the JSON that it has to */
export function toDraft(typed: TypedFault, forms: FaultForms): FaultDraft {
  const { service, on, name } = typed
  const effect = forms.effects.find((one) => one.name === typed.effect)
  const operation = on === 'request' ? { operationId: name } : { webhook: name }
  const match = { ...(name !== '' && operation), ...readFields(forms.match, typed.matchTexts) }
  const when = readFields(forms.when, typed.whenTexts)
  return {
    service,
    on,
    ...(Object.keys(match).length > 0 && { match }),
    ...(Object.keys(when).length > 0 && { when }),
    // The control plane checks the effect, as it checks everybody's.
    effect: {
      kind: effect?.kind,
      ...readFields(effect?.fields ?? [], typed.effectTexts),
    } as NonNullable<FaultDraft['effect']>,
  }
}

/** Writes the values of a rule's part as they are typed into a form. */
export function toTexts(values: Readonly<Record<string, unknown>> = {}): Typed {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  )
}

/** Tells of an effect in a line: `status 429`, `delay fromMs 500 toMs 2000`. */
export function describeFields({ kind, ...fields }: Readonly<Record<string, unknown>>): string {
  const texts = Object.entries(fields).map(([name, value]) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value)
    return name === kind ? text : `${name} ${text}`
  })
  return [...(kind === undefined ? [] : [String(kind)]), ...texts].join(' ')
}
