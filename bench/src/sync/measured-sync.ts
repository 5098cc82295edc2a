import type { PartsResult, PullResult } from './pull-result.ts'
import type { WebhooksResult } from './webhooks-result.ts'

/** One round: the app's pull, and its parts without the app. */
export interface PullRound {
  readonly app: PullResult
  readonly parts: PartsResult
}

/** The measurements of the sync app. */
export interface MeasuredSync {
  readonly sqlite: readonly PullRound[]
  /** None where no PostgreSQL could be started. */
  readonly postgres: readonly PullRound[]
  /** Webhooks that were taken in each second, round by round. */
  readonly receivedPerSecond: readonly number[]
  readonly webhooks: WebhooksResult
}
