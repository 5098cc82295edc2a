import type { Violation } from '@ensaio/contracts'
import { REDACTED, isSecretKey } from './is-secret.ts'
import { namesSecret, redactUrl } from './redact-url.ts'
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
  const text = redactText(received)
  const value = violation.in === 'query' ? redactUrl(text, secrets) : text // it may be encoded once more
  const shown = isValue && isSecretPlace(violation, secrets) ? REDACTED : value
  const place = violation.in === 'body' ? where : redactText(where)
  return shown === received && place === where
    ? violation
    : { ...violation, where: place, received: shown }
}

function isSecretPlace({ in: part, where }: Violation, secrets: Secrets): boolean {
  if (part !== 'body') return namesSecret(where, secrets)
  const { bodyKeys = [] } = secrets
  return where.split('/').some((key) => bodyKeys.includes(key) || isSecretKey(key))
}
