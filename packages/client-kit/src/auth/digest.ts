/** The SHA-256 digest of bytes, or of a text's UTF-8 bytes. */
export async function sha256(value: string | Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const bytes = typeof value === 'string' ? new TextEncoder().encode(value) : value
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
}

/** Compares two digests in constant time: every byte is read, even after a difference. */
export function isSameDigest(left: Uint8Array, right: Uint8Array): boolean {
  let difference = left.length ^ right.length
  for (const [index, byte] of left.entries()) difference |= byte ^ (right[index] ?? 0)
  return difference === 0
}
