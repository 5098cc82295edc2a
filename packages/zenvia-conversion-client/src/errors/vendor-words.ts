/** What the vendor says about an error, as far as it says something. */
export interface VendorWords {
  readonly code: string | undefined
  readonly message: string | undefined
  readonly summary: string | undefined
}

/** Reads the vendor's one error body; every part is undefined where the answer has none, as one kind of 404 does. */
export function readVendorWords(body: unknown): VendorWords {
  const fields = new Map<string, unknown>(
    typeof body === 'object' && body !== null ? Object.entries(body) : [],
  )
  const textOf = (key: string) => {
    const value = fields.get(key)
    return typeof value === 'string' ? value : undefined
  }
  return { code: textOf('code'), message: textOf('message'), summary: textOf('summary') }
}
