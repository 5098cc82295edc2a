/** The words of an error. Those of the clients hold no secret. */
export function describeFailure(error: unknown): string {
  // A connection that was refused at each of a host's addresses has a list of errors, and no words of its own.
  if (error instanceof AggregateError && error.message === '')
    return error.errors.map(describeFailure).join('; ')
  return error instanceof Error ? error.message : String(error)
}
