import type { Webhooks } from '@ensaio/contracts/zenvia-conversion'

/** A prospect is new or has changed. */
export type ProspectNotification = Webhooks['prospects']

/** An interaction is new or has changed: messages of either side, calls, visits, notes, assignments. */
export type InteractionNotification = Webhooks['interactions']

/** A quote is new or has changed. */
export type QuoteNotification = Webhooks['quotes']

/** Something about an agent has changed. */
export type AgentNotification = Webhooks['agents']

/** Any notification of a subscription; `topic` tells which. */
export type Notification =
  | ProspectNotification
  | InteractionNotification
  | QuoteNotification
  | AgentNotification
