import type { Shape } from './field-rule.ts'
import { findPayloadViolations } from './find-payload-violations.ts'
import { PayloadError } from './payload-error.ts'

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
