/** One key of a lead that was refused, and why. */
export interface RefusedKey {
  readonly key: string
  readonly reason: string
}

const INTRODUCTION = 'Invalid lead. '
const BETWEEN_KEYS = '; '
const BEFORE_REASON = ': '

/**
 * Reads the refused keys out of the message of a 400: `Invalid lead. firstName: required but missing; optOut: must be a
 * boolean, but is a string`. That form is assumed, since the vendor documents none; any other message gives an empty list.
 */
export function parseRefusedKeys(message: string): readonly RefusedKey[] {
  if (!message.startsWith(INTRODUCTION)) return []
  const parts = message.slice(INTRODUCTION.length).split(BETWEEN_KEYS)
  const refusedKeys = parts.map(parseRefusedKey).filter((refusedKey) => refusedKey !== undefined)
  return refusedKeys.length === parts.length ? refusedKeys : []
}

function parseRefusedKey(part: string): RefusedKey | undefined {
  const end = part.indexOf(BEFORE_REASON)
  const key = part.slice(0, Math.max(end, 0))
  const reason = part.slice(end + BEFORE_REASON.length)
  return key === '' || reason === '' || reason.includes(BEFORE_REASON) ? undefined : { key, reason }
}
