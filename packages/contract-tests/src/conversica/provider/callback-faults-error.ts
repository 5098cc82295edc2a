/** Callbacks arrived that are not as the spec says, or that the receiver did not take. */
export class CallbackFaultsError extends Error {
  override readonly name = 'CallbackFaultsError'
  readonly code = 'CALLBACK_FAULTS'
  readonly faults: readonly string[]

  constructor(faults: readonly string[]) {
    super(
      `Failed to take the callbacks: ${faults.join('; ')}. Correct the mock, or the spec and the receiver.`,
    )
    this.faults = faults
  }
}
