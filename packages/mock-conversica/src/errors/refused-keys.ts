import type { Violation } from '@ensaio/contracts'

/** A key of a lead that was not accepted, and the reason. */
export interface RefusedKey {
  readonly key: string
  readonly reason: string
}

/** Returns the message of a 400 about keys; the spec defines its grammar (LeadRefused). */
export function describeRefusedKeys(refused: readonly RefusedKey[]): string {
  return `Invalid lead. ${refused.map(({ key, reason }) => `${key}: ${reason}`).join('; ')}`
}

/** Returns the keys of the violations: each once, with its first reason. */
export function refusedKeysOf(violations: readonly Violation[]): readonly RefusedKey[] {
  const reasons = new Map<string, string>()
  for (const violation of violations) {
    const key = keyOf(violation)
    if (key !== '' && !reasons.has(key)) reasons.set(key, reasonOf(violation))
  }
  return [...reasons].map(([key, reason]) => ({ key, reason }))
}

/** The first segment of a JSON pointer: `/optOut` points to optOut. */
function keyOf({ where }: Violation): string {
  return (where.split('/')[1] ?? '').replaceAll('~1', '/').replaceAll('~0', '~')
}

function reasonOf({ rule, expected, received }: Violation): string {
  switch (rule) {
    case 'required':
      return 'required but missing'
    case 'type':
      return `must be ${expected === 'true or false' ? 'a boolean' : 'a string'}, but is ${kindOf(received)}`
    case 'format':
      return 'must be an RFC 3339 datetime'
    case 'minLength':
      return 'must not be empty'
    default:
      return 'is not accepted'
  }
}

/** The JSON type of a value, by the start of its rendering. */
function kindOf(received: string): string {
  if (received.startsWith('"')) return 'a string'
  if (received.startsWith('an object')) return 'an object'
  if (received.startsWith('a list')) return 'an array'
  if (received === 'null') return 'null'
  return /^(?:true|false)/.test(received) ? 'a boolean' : 'a number'
}
