import type { FieldRule, Shape } from './field-rule.ts'
import { PayloadError, type PayloadViolation } from './payload-error.ts'

/** Everything that is wrong with a payload, by a rule for each known key. Other keys are not looked at. */
export function findPayloadViolations(
  payload: unknown,
  shape: Readonly<Record<string, FieldRule>>,
): readonly PayloadViolation[] {
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload))
    return [{ key: '', expected: 'a JSON object', received: describeKind(payload) }]

  const values = new Map<string, unknown>(Object.entries(payload))
  return Object.entries(shape).flatMap(([key, rule]) => findProblem(key, rule, values))
}

function findProblem(
  key: string,
  { type, expected, required, accepts }: FieldRule,
  values: ReadonlyMap<string, unknown>,
): readonly PayloadViolation[] {
  if (!values.has(key)) return required ? [{ key, expected, received: 'missing' }] : []
  const value = values.get(key)
  if (accepts(value)) return []
  const kind = describeKind(value)
  return [{ key, expected, received: kind.endsWith(` ${type}`) ? `another ${type}` : kind }]
}

function describeKind(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  if (typeof value === 'object') return 'an object'
  return `a ${typeof value}`
}

/**
 * The body as the type that its shape stands for; throws {@link PayloadError} with everything that is wrong. Keys that
 * the shape does not know stay where they are.
 *
 * @example
 * ```ts
 * import { parsePayload, text } from '@ensaio/client-kit'
 *
 * interface Greeting {
 *   readonly words: string
 * }
 * export const greeting = parsePayload<Greeting>('the greeting', { words: 'Hello' }, { words: text })
 * ```
 */
export function parsePayload<Payload extends object>(
  component: string,
  body: unknown,
  shape: Shape<Payload>,
): Payload {
  const violations = findPayloadViolations(body, shape)
  if (violations.length > 0) throw new PayloadError(component, violations)
  // Each key of the type has a rule in the shape, and every rule has been kept.
  return body as Payload
}
