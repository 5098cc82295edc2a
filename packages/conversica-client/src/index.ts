export {
  type CallOptions,
  type ConversicaClient,
  type ConversicaClientOptions,
  createConversicaClient,
  type Lead,
  type LeadAccepted,
} from './client/create-conversica-client.ts'
export { LeadRefusedError } from './client/lead-refused-error.ts'
export type { RefusedKey } from './client/refused-keys.ts'
export {
  type CallbackName,
  type ChatLead,
  type ChatLeadAnswer,
  type LeadUpdate,
  type Message,
  defaultPaths,
} from './receiver/callbacks.ts'
export { createConversicaReceiver } from './receiver/create-conversica-receiver.ts'
export type {
  ChatLeadReply,
  CallbackHandlers,
  ConversicaReceiverOptions,
} from './receiver/receiver-options.ts'
export { toDedupeKey } from './receiver/to-dedupe-key.ts'
export {
  ApiError,
  ClientError,
  ClientOptionError,
  type FetchFunction,
  NetworkError,
  RateLimitedError,
  type Receiver,
  type RetryPolicy,
  TimeoutError,
  type Timing,
  UnauthorizedError,
  UnexpectedResponseError,
} from '@ensaio/client-kit'
