// The effects that a fault rule can have, each with its fields, out of the schema.
import type { JsonSchema } from '../api/control-types.ts'
import { toFields } from '../data/form-fields.ts'
import type { FormField } from '../data/form-fields.ts'

export type Side = 'request' | 'delivery'

/** The schemas of a rule's parts, by their names in the spec. */
export interface FaultSchemas {
  readonly FaultEffect: { readonly oneOf: readonly JsonSchema[] }
  readonly FaultTiming: JsonSchema
  readonly FaultMatch: JsonSchema
}

/** One kind of effect, or one of the ways to write it. */
export interface EffectForm {
  /** Unique among the effects: the kind, and its fields where two have the same kind. */
  readonly name: string
  readonly kind: string
  readonly description: string
  /** Without the kind. */
  readonly fields: readonly FormField[]
}

/** The schema says it in words alone. */
const OF_DELIVERIES_ONLY = new Set(['drop', 'duplicate', 'reorder', 'corrupt'])
const OF_BOTH = new Set(['delay'])

/** Lists the effects that one side takes. */
export function toEffectForms({ FaultEffect }: FaultSchemas, side: Side): readonly EffectForm[] {
  const forms = FaultEffect.oneOf.map((schema) => {
    const { properties = {} } = schema as {
      readonly properties?: Readonly<Record<string, JsonSchema>>
    }
    const kind = String(properties['kind']?.['const'])
    return {
      kind,
      description: String(schema['description'] ?? ''),
      fields: toFields(schema).filter(({ name }) => name !== 'kind'),
    }
  })
  const ofSide = forms.filter(
    ({ kind }) => OF_BOTH.has(kind) || OF_DELIVERIES_ONLY.has(kind) === (side === 'delivery'),
  )
  return ofSide.map((form) => {
    const isAlone = ofSide.filter(({ kind }) => kind === form.kind).length === 1
    const names = form.fields.map(({ name }) => name).join(', ')
    return { ...form, name: isAlone ? form.kind : `${form.kind}: ${names}` }
  })
}

/** Finds the form that an effect was, or would be, filled in by. */
export function formOf(
  forms: readonly EffectForm[],
  effect: Readonly<Record<string, unknown>>,
): EffectForm | undefined {
  const ofKind = forms.filter(({ kind }) => kind === effect['kind'])
  return ofKind.find(({ fields }) => fields.some(({ name }) => name in effect)) ?? ofKind[0]
}

/** The fields of a match that one side has; the operation or webhook is chosen from a list. */
export function toMatchFields({ FaultMatch }: FaultSchemas, side: Side): readonly FormField[] {
  const names =
    side === 'request' ? ['method', 'path', 'query', 'headers', 'body'] : ['target', 'body']
  return toFields(FaultMatch).filter(({ name }) => names.includes(name))
}
