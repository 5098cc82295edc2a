/** What the transport has to know about one operation of an API. */
export interface ClientOperation {
  /** The operationId of the contract; errors carry it. */
  readonly id: string
  /** What the caller wants, as it reads after "Failed to": `save the lead`. */
  readonly purpose: string
  /** True where sending the request twice does what sending it once does. Only such operations are retried. */
  readonly idempotent: boolean
  /** What a good answer holds; `text` leaves the body unchecked, for CSV and the like. @default 'json' */
  readonly responseType?: 'json' | 'text'
  /**
   * Looks over the parsed body of a good answer. What it finds completes "answered 200, but ...": `the body has no rows`;
   * the call then throws an UnexpectedResponseError. For what the client itself builds on, not for the whole contract.
   */
  readonly findProblem?: (body: unknown) => string | undefined
}
