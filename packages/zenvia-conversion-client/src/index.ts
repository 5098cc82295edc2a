export type { CallOptions, TextFormat } from './client/call.ts'
export {
  createZenviaConversionClient,
  type ZenviaConversionClient,
  type ZenviaConversionClientOptions,
} from './client/create-zenvia-conversion-client.ts'
export { ConflictError } from './errors/conflict-error.ts'
export { BadRequestError } from './errors/bad-request-error.ts'
export {
  MessageForbiddenError,
  type MessageForbiddenReason,
} from './errors/message-forbidden-error.ts'
export { NotFoundError } from './errors/not-found-error.ts'
export { ScopeError } from './errors/scope-error.ts'
export { VendorError } from './errors/vendor-error.ts'
export type { ActAsUser, TransferTarget } from './groups/act-as-user.ts'
export type { AgentQuery, Agents } from './groups/agents.ts'
export type { AppEvent, CustomApps } from './groups/custom-apps.ts'
export type { Groups } from './groups/groups.ts'
export type { Industries } from './groups/industries.ts'
export type { Integrations } from './groups/integration.ts'
export type { InteractionChanges, InteractionKey, Interactions } from './groups/interactions.ts'
export type { Leads } from './groups/leads.ts'
export type { Listing, RangeQuery } from './groups/listing.ts'
export type { Messaging, Recipient, Upload } from './groups/messaging.ts'
export type * from './groups/models.ts'
export type { NewSubscription, Notifications } from './groups/notifications.ts'
export type { AdditionalData, Prospects, SelectionQuery } from './groups/prospects.ts'
export type { QuoteChanges, QuoteKey, Quotes } from './groups/quotes.ts'
export type { Instant } from './query/instant.ts'
export type {
  AdditionalDataCondition,
  InteractionQuery,
  ProspectInteractionQuery,
  ProspectQuery,
  ProspectQuoteQuery,
  QuoteQuery,
} from './query/list-query.ts'
export { createZenviaConversionReceiver } from './receiver/create-zenvia-conversion-receiver.ts'
export type {
  AgentNotification,
  InteractionNotification,
  Notification,
  ProspectNotification,
  QuoteNotification,
} from './receiver/notifications.ts'
export type {
  NotificationHandlers,
  ZenviaConversionReceiverOptions,
} from './receiver/receiver-options.ts'
export type { CallbackSecret } from './receiver/require-secret.ts'
export { toCallbackUrl } from './receiver/to-callback-url.ts'
export { toDedupeKey } from './receiver/to-dedupe-key.ts'
export type { TimeRange } from './walk/paginate-range.ts'
export {
  ApiError,
  ClientError,
  ClientOptionError,
  EndlessPagingError,
  type FetchFunction,
  NetworkError,
  type PageProgress,
  ParameterError,
  type ParameterProblem,
  RateLimitedError,
  type Receiver,
  type RetryPolicy,
  TimeoutError,
  type Timing,
  UnauthorizedError,
  UnexpectedResponseError,
  type PagingOptions,
} from '@ensaio/client-kit'
