import type { Drift, SpecPlace } from './drift.ts'

/** Describes the difference in a sentence, with operation and field. */
export function describeDrift(drift: Drift): string {
  return `${whereOf(drift)}: ${partOf(drift)}: ${differenceOf(drift)}`
}

/** Writes the place as editors open it. */
export function describePlace({ file, line, pointer }: SpecPlace): string {
  return `${file}:${line} (${pointer})`
}

function whereOf({ side, operation, status }: Drift): string {
  switch (side) {
    case 'request':
      return `the request of ${operation}`
    case 'answer':
      return `the answer ${status ?? ''} of ${operation}`
    case 'webhook':
      return `the webhook ${operation}`
    case 'acknowledgement':
      return `the receiver's answer ${status ?? ''} to the webhook ${operation}`
    default:
      return side satisfies never
  }
}

function partOf({ in: place, field }: Drift): string {
  if (place === 'body') return field === '' ? 'the body' : field
  if (place === 'contentType') return 'the content type'
  return field === '' ? `the ${place}` : `${place} ${field}`
}

function differenceOf({ kind, expected, received }: Drift): string {
  switch (kind) {
    case 'undocumented-field':
      return `is not documented, got ${received}`
    case 'missing-field':
      return 'is required and missing'
    case 'never-seen':
      return `is documented and was never seen: ${received}`
    case 'unknown-operation':
    case 'undocumented-status':
    case 'mistyped-field':
    case 'content-type':
    case 'unreadable':
      return `expected ${expected}, got ${received}`
    default:
      return kind satisfies never
  }
}
