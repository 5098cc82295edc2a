// The fields of a form, made from a JSON Schema.
import type { JsonSchema } from '../api/control-types.ts'

export interface FormField {
  readonly name: string
  readonly isRequired: boolean
  readonly description: string
  /** `json` for all that has no simpler control. */
  readonly control: 'text' | 'number' | 'switch' | 'choice' | 'json'
  /** The values of a choice. */
  readonly choices: readonly string[]
}

export function toFields(schema: JsonSchema): readonly FormField[] {
  const { properties = {}, required = [] } = schema as {
    readonly properties?: Readonly<Record<string, JsonSchema>>
    readonly required?: readonly string[]
  }
  return Object.entries(properties).map(([name, property]) => {
    const choices = Array.isArray(property['enum']) ? property['enum'].map(String) : []
    return {
      name,
      isRequired: required.includes(name),
      description: typeof property['description'] === 'string' ? property['description'] : '',
      control: choices.length > 0 ? 'choice' : controlOf(property),
      choices,
    }
  })
}

function controlOf({ type }: JsonSchema): FormField['control'] {
  if (type === 'string') return 'text'
  if (type === 'number' || type === 'integer') return 'number'
  return type === 'boolean' ? 'switch' : 'json'
}

/**
 * Reads what was typed into a form; fields left empty are left out.
 *
 * @throws SyntaxError where a field does not hold the JSON that it has to
 */
export function readFields(
  fields: readonly FormField[],
  typed: Readonly<Record<string, string>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const text = typed[field.name] ?? ''
      return text === '' ? [] : [[field.name, readField(field, text)]]
    }),
  )
}

function readField({ name, control }: FormField, text: string): unknown {
  if (control === 'number') return Number(text)
  if (control === 'switch') return text === 'true'
  if (control !== 'json') return text
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new SyntaxError(`${name} is not valid JSON: ${String((error as Error).message)}`)
  }
}
