/** The words of an error. Those of the clients hold no secret. */
export function describeFailure(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
