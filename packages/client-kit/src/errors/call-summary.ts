/** The call that an error is about. Holds no secret: the address ends before the query. */
export interface CallSummary {
  /** Name of the service: `Conversica`. */
  readonly service: string
  /** The operationId of the contract. */
  readonly operation: string
  /** The caller's aim, as it reads after "Failed to": `save the lead`. */
  readonly purpose: string
  readonly method: string
  /** Origin and path. Credentials and query are left out, since some services take their token there. */
  readonly address: string
  /** The number of times that the request was sent. */
  readonly attempts: number
  /** True where sending it twice does what sending it once does. */
  readonly idempotent: boolean
}

/** The address as errors and logs may show it. */
export function toPublicAddress(url: string): string {
  const { origin, pathname } = new URL(url)
  return `${origin}${pathname}`
}

/** The request in words: `POST https://api.example/json/ (3 attempts)`. */
export function describeRequest({ method, address, attempts }: CallSummary): string {
  return attempts > 1 ? `${method} ${address} (${attempts} attempts)` : `${method} ${address}`
}

/**
 * Returns the advice for a call whose outcome is unknown: the service may have carried it out.
 * @param otherwise The advice for a request that can be repeated without harm.
 */
export function adviseAfterDoubt({ idempotent }: CallSummary, otherwise: string): string {
  return idempotent
    ? otherwise
    : 'It may have been done all the same: look before you send it again.'
}
