/** A callback endpoint that a customer has registered with the vendor by hand. */
export interface Endpoint {
  /** http or https. */
  readonly url: string
  /** With `password`: the Basic credentials that the service sends along. */
  readonly username?: string
  readonly password?: string
}
