/** What the transport has to know about one operation of an API. */
export interface ClientOperation {
  /** The operationId of the contract; errors carry it. */
  readonly id: string
  /** What the caller wants, as it reads after "Failed to": `save the lead`. */
  readonly purpose: string
  /** True where sending the request twice does what sending it once does. Only such operations are retried. */
  readonly repeatable: boolean
  /** What a good answer holds; `text` leaves the body unchecked, for CSV and the like. @default 'json' */
  readonly answers?: 'json' | 'text'
}
