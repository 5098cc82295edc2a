export {
  createZenviaConversionClient,
  type ZenviaConversionClient,
  type ZenviaConversionClientOptions,
} from './client/create-zenvia-conversion-client.ts'
export {
  BadRequestError,
  ConflictError,
  MessageForbiddenError,
  type MessageForbiddenReason,
  NotFoundError,
  ScopeError,
  VendorError,
} from './errors/vendor-errors.ts'
export type { TimeRange } from './paging/paginate-range.ts'
export type { Instant } from './query/instant.ts'
export type {
  AdditionalDataCondition,
  InteractionQuery,
  ProspectInteractionQuery,
  ProspectQuery,
  ProspectQuoteQuery,
  QuoteQuery,
} from './query/list-query.ts'
export { type CallbackSecret, toCallbackUrl } from './receiver/callback-url.ts'
export { createZenviaConversionReceiver } from './receiver/create-zenvia-conversion-receiver.ts'
export type {
  AgentNotification,
  InteractionNotification,
  Notification,
  ProspectNotification,
  QuoteNotification,
} from './receiver/events.ts'
export type {
  NotificationHandlers,
  ZenviaConversionReceiverOptions,
} from './receiver/receiver-options.ts'
export { toDedupeKey } from './receiver/to-dedupe-key.ts'
export type { ActAsUser, TransferTarget } from './resources/act-as-user.ts'
export type { AgentQuery, Agents } from './resources/agents.ts'
export type { AppEvent, CustomApps } from './resources/custom-apps.ts'
export type { Groups } from './resources/groups.ts'
export type { Industries } from './resources/industries.ts'
export type { Integrations } from './resources/integration.ts'
export type { InteractionChanges, InteractionKey, Interactions } from './resources/interactions.ts'
export type { Leads } from './resources/leads.ts'
export type { Listing, RangeQuery, TextFormat } from './resources/listing.ts'
export type { Messaging, Recipient, Upload } from './resources/messaging.ts'
export type * from './resources/models.ts'
export type { NewSubscription, Notifications } from './resources/notifications.ts'
export type { AdditionalData, Prospects, SelectionQuery } from './resources/prospects.ts'
export type { QuoteChanges, QuoteKey, Quotes } from './resources/quotes.ts'
export {
  ApiError,
  type CallOptions,
  ClientError,
  ClientOptionError,
  EndlessPagingError,
  type FetchFunction,
  NetworkError,
  type PageProgress,
  type PagingOptions,
  ParameterError,
  type ParameterProblem,
  RateLimitedError,
  type Receiver,
  type RetryPolicy,
  systemTiming,
  TimeoutError,
  type Timing,
  UnauthorizedError,
  UnexpectedResponseError,
} from '@ensaio/client-kit'
