// The properties of an object that a schema and the schemas in its place have looked at.
import { type ExplainContext, type Schema, schemasIn } from './explain-context.ts'

type Fields = Readonly<Record<string, unknown>>
type Context = Pick<ExplainContext, 'isValid' | 'schemaOf'>

/** Returns the names that `additionalProperties` or `unevaluatedProperties` of a schema does not apply to. */
export function evaluatedNames(
  schema: Fields,
  keyword: 'additionalProperties' | 'unevaluatedProperties',
  value: Fields,
  context: Context,
): ReadonlySet<string> {
  if (keyword === 'additionalProperties') return new Set(ownNames(schema, value))
  const { [keyword]: _others, ...beside } = schema
  return new Set(namesOf(beside, value, context))
}

function namesOf(schema: Schema, value: Fields, context: Context): readonly string[] {
  if (typeof schema === 'boolean') return []
  if ('additionalProperties' in schema || 'unevaluatedProperties' in schema)
    return Object.keys(value)
  return [
    ...ownNames(schema, value),
    ...applying(schema, value, context).flatMap((part) => namesOf(part, value, context)),
  ]
}

function ownNames(schema: Fields, value: Fields): readonly string[] {
  const patterns = Object.keys(Object(schema['patternProperties']) as Fields)
  const matched = patterns.flatMap((pattern) => {
    const expression = new RegExp(pattern, 'u')
    return Object.keys(value).filter((name) => expression.test(name))
  })
  return [...Object.keys(Object(schema['properties']) as Fields), ...matched]
}

/** The schemas that apply to the same value: of those to choose from, the ones that fit. */
function applying(
  schema: Fields,
  value: Fields,
  { isValid, schemaOf }: Context,
): readonly Schema[] {
  const { $ref, if: condition } = schema
  const choices = [...schemasIn(schema['anyOf']), ...schemasIn(schema['oneOf'])]
  const isMet = condition !== undefined && isValid(condition as Schema, value)
  const conditional = isMet ? [condition, schema['then']] : [schema['else']]
  const dependent = Object.entries(Object(schema['dependentSchemas']) as Fields)
  return [
    ...(typeof $ref === 'string' ? [schemaOf($ref)] : []),
    ...schemasIn(schema['allOf']),
    ...choices.filter((choice) => isValid(choice, value)),
    ...(condition === undefined ? [] : (conditional as readonly Schema[])),
    ...dependent.flatMap(([name, part]) => (value[name] !== undefined ? [part as Schema] : [])),
  ].filter((part) => part !== undefined)
}
