/** The SHA-256 digest of bytes, or of a text's UTF-8 bytes. */
export async function sha256(value: string | Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const bytes = typeof value === 'string' ? new TextEncoder().encode(value) : value
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
}
