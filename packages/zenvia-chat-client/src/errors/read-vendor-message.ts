/** The `error` of the vendor's one error body; undefined where the body is none. */
export function readVendorMessage(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || !('error' in body)) return undefined
  return typeof body.error === 'string' ? body.error : undefined
}
