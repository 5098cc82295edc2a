/** Which call an error is about. Holds no secret: of the address, only what comes before the query. */
export interface CallSummary {
  /** Name of the service: `Conversica`. */
  readonly service: string
  /** The operationId of the contract. */
  readonly operation: string
  /** What the caller wanted, as it reads after "Failed to": `save the lead`. */
  readonly purpose: string
  readonly method: string
  /** Origin and path. Credentials and query are left out, since some services take their token there. */
  readonly address: string
  /** How often the request was sent. */
  readonly attempts: number
  /** Whether sending it twice does what sending it once does. */
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
 * What to do where the service may have done what was asked, although it did not say so.
 * @param otherwise The advice for a request that can be repeated without harm.
 */
export function adviseAfterDoubt({ idempotent }: CallSummary, otherwise: string): string {
  return idempotent
    ? otherwise
    : 'It may have been done all the same: look before you send it again.'
}
