import type { Violation } from '@ensaio/contracts'
import { isSecretKey, isSecretParameter } from './is-secret.ts'
import { REDACTED } from './redact-url.ts'
import type { Secrets } from './secrets.ts'

/** Returns the violation without the value that was received where its place is a secret one. */
export function redactViolation(
  violation: Violation,
  secrets: Secrets,
  redactText: (text: string) => string,
): Violation {
  const { where, received } = violation
  // "nothing" and the like are not values.
  const isValue = /^["'[{\d]/.test(received)
  const shown = isValue && isSecretPlace(violation, secrets) ? REDACTED : redactText(received)
  const place = violation.in === 'body' ? where : redactText(where)
  return shown === received && place === where
    ? violation
    : { ...violation, where: place, received: shown }
}

function isSecretPlace({ in: part, where }: Violation, secrets: Secrets): boolean {
  if (part !== 'body') return isSecretParameter(where, secrets)
  const { bodyKeys = [] } = secrets
  return where.split('/').some((key) => bodyKeys.includes(key) || isSecretKey(key))
}
