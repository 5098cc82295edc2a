/** The places of secrets in requests: they are never shown, and nothing that is written down has them. `Authorization` always counts as one. */
export interface Secrets {
  readonly queryParameters?: readonly string[]
  readonly headers?: readonly string[]
  /** Names of body keys, at any depth. */
  readonly bodyKeys?: readonly string[]
}
