/** The outcome of webhooks that were dropped, doubled and reordered. */
export interface WebhooksResult {
  /** As the vendor sent them. */
  readonly sent: number
  /** As they came to the receiver. */
  readonly delivered: number
  readonly prospects: number
  /** Prospects that differ from the vendor's when the webhooks have been worked on. */
  readonly wrongBeforeSweep: number
  /** And when the app has looked at all prospects once. */
  readonly wrong: number
  /** For the webhooks and the sweep. */
  readonly cpuMs: number
}
