import type { Violation } from '@ensaio/contracts'

/** A violation in a line, for people. */
export function describeViolation({ in: place, where, expected, received }: Violation): string {
  return `${place}${where === '' ? '' : ` ${where}`}: expected ${expected}, got ${received}`
}
