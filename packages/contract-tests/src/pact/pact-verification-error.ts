/** A provider does not do what a consumer expects of it. */
export class PactVerificationError extends Error {
  override readonly name = 'PactVerificationError'
  readonly code = 'PACT_VERIFICATION'
  readonly failures: readonly string[]

  constructor(pact: string, failures: readonly string[]) {
    super(`Failed to verify ${pact}:\n${failures.map((failure) => `- ${failure}`).join('\n')}`)
    this.failures = failures
  }
}
