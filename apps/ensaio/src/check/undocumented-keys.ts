/** A key that was sent and not read. */
export interface UnreadKey {
  /** A JSON pointer into the body. */
  readonly where: string
  readonly received: string
}

/** Compares a body as it was sent with what was read of it, and returns the keys that are gone. */
export function undocumentedKeys(sent: unknown, read: unknown, where = ''): readonly UnreadKey[] {
  if (!isObject(sent) || !isObject(read)) return []
  return Object.entries(sent).flatMap(([key, value]) => {
    const place = `${where}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
    return Object.hasOwn(read, key)
      ? undocumentedKeys(value, read[key], place)
      : [{ where: place, received: JSON.stringify(value).slice(0, SHOWN_MAX) }]
  })
}

/** Enough of a value to recognise it by, in characters. */
const SHOWN_MAX = 80

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
