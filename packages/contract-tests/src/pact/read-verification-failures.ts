/** The part of a failed interaction in the report of Pact's core that is read. */
interface CoreResult {
  readonly errors?: readonly {
    readonly interaction: string
    readonly mismatch: {
      readonly message?: string
      readonly mismatches?: readonly { readonly mismatch: string }[]
    }
  }[]
}

/** Returns the failures, one per mismatch, from the JSON that Pact's core puts into an error's message. */
export function readVerificationFailures(error: unknown): readonly string[] {
  const message = error instanceof Error ? error.message : String(error)
  const errors = parseResult(message)?.errors ?? []
  if (errors.length === 0) return [message]
  return errors.map(({ interaction, mismatch }) => {
    const reasons = mismatch.mismatches?.map((one) => one.mismatch) ?? []
    const words = reasons.length > 0 ? reasons.join('; ') : (mismatch.message ?? 'no reason given')
    return `${interaction}: ${words}`
  })
}

function parseResult(message: string): CoreResult | undefined {
  try {
    return JSON.parse(message)
  } catch {
    // Pact could not even begin; its message says why.
    return undefined
  }
}
