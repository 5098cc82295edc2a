/** A field's place in its object, in bytes: a round figure. */
const FIELD_BYTES = 16

/** Estimates the bytes that plain data takes, from above: two for each character. */
export function bytesOf(value: unknown): number {
  if (typeof value === 'string') return 2 * value.length
  if (typeof value !== 'object' || value === null) return 0
  if (ArrayBuffer.isView(value)) return value.byteLength
  let bytes = FIELD_BYTES
  if (Array.isArray(value)) {
    for (const item of value) bytes += FIELD_BYTES + bytesOf(item)
    return bytes
  }
  const fields = value as Readonly<Record<string, unknown>>
  // Without a list of the fields: this runs for every record that changes.
  for (const name in fields) bytes += FIELD_BYTES + bytesOf(fields[name])
  return bytes
}
