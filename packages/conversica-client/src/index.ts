export {
  type ConversicaClient,
  type ConversicaClientOptions,
  createConversicaClient,
} from './client/create-conversica-client.ts'
export type { RefusedKey } from './errors/refused-keys.ts'
export { LeadRefusedError } from './errors/vendor-errors.ts'
export { createConversicaReceiver } from './receiver/create-conversica-receiver.ts'
export {
  type CallbackName,
  type ChatLead,
  type ChatLeadAnswer,
  defaultPaths,
  type LeadUpdate,
  type Message,
} from './receiver/events.ts'
export type {
  CallbackHandlers,
  ChatLeadReply,
  ConversicaReceiverOptions,
} from './receiver/receiver-options.ts'
export { toDedupeKey } from './receiver/to-dedupe-key.ts'
export type { Leads } from './resources/leads.ts'
export type * from './resources/models.ts'
export {
  ApiError,
  type CallOptions,
  ClientError,
  ClientOptionError,
  type FetchFunction,
  NetworkError,
  RateLimitedError,
  type Receiver,
  type RetryPolicy,
  systemTiming,
  TimeoutError,
  type Timing,
  UnauthorizedError,
  UnexpectedResponseError,
} from '@ensaio/client-kit'
