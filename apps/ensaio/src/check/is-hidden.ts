import type { Violation } from '@ensaio/contracts'

/** Stands in recordings where a secret stood. */
const HIDDEN = '[redacted]'

/** Tells whether a violation is about a value that was hidden when it was recorded, and is therefore unknown. */
export function isHidden({ in: place, where, received }: Violation, body: unknown): boolean {
  if (received.includes(HIDDEN)) return true
  const value = place === 'body' ? valueAtPlace(body, where) : undefined
  return typeof value === 'string' && value.includes(HIDDEN)
}

/** Returns the value at a JSON pointer into a body. */
export function valueAtPlace(body: unknown, where: string): unknown {
  let value = body
  for (const escaped of where.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null) return undefined
    const key = escaped.replaceAll('~1', '/').replaceAll('~0', '~')
    value = Object.hasOwn(value, key)
      ? (value as Readonly<Record<string, unknown>>)[key]
      : undefined
  }
  return value
}
