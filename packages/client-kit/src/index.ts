export {
  type BasicCredentials,
  parseBasicAuthorization,
  requireBasicCredentials,
  toBasicAuthorization,
} from './auth/basic-credentials.ts'
export { sha256 } from './auth/digest.ts'
export {
  createBasicGuard,
  createQueryGuard,
  type QuerySecret,
  type RequestGuard,
} from './auth/request-guards.ts'
export { requireToken, type TokenOption } from './auth/require-token.ts'
export {
  type Call,
  type CallOptions,
  createCall,
  type InputOf,
  type ResultOf,
} from './calls/create-call.ts'
export {
  type ClientOperation,
  defineOperations,
  findListProblem,
  findObjectProblem,
  type OperationDefinition,
  type OperationTable,
} from './calls/define-operations.ts'
export {
  ApiError,
  RateLimitedError,
  UnauthorizedError,
  type UnauthorizedDetails,
  UnexpectedResponseError,
} from './errors/api-errors.ts'
export { type ApiResponse, readBodyText } from './errors/api-response.ts'
export type { CallSummary } from './errors/call-summary.ts'
export { ClientError } from './errors/client-error.ts'
export { type ExceededLimit, NetworkError, TimeoutError } from './errors/connection-errors.ts'
export {
  ClientOptionError,
  type OptionProblem,
  ParameterError,
  type ParameterProblem,
} from './errors/input-errors.ts'
export { EndlessPagingError } from './paging/endless-paging-error.ts'
export {
  type Page,
  type PageProgress,
  paginate,
  type Pagination,
  type PagingOptions,
} from './paging/paginate.ts'
export {
  boolean,
  count,
  type FieldRule,
  oneOf,
  optional,
  recordWith,
  type Shape,
  text,
  texts,
} from './payload/field-rule.ts'
export { parsePayload } from './payload/parse-payload.ts'
export { PayloadError, type PayloadViolation } from './payload/payload-error.ts'
export { createReceiver, type Receiver, type ReceiverOptions } from './receiver/create-receiver.ts'
export type { Refusal } from './receiver/refusal.ts'
export { defineRoute, type ReceiverRoute, type RouteDefinition } from './receiver/routes.ts'
export { defaultRetryPolicy, type RetryPolicy } from './retry/retry-policy.ts'
export { systemTiming } from './timing/system-timing.ts'
export type { Timing } from './timing/timing.ts'
export { createTransport, type RequestInput, type Transport } from './transport/create-transport.ts'
export type {
  ClientOptions,
  FetchFunction,
  TransportOptions,
} from './transport/transport-options.ts'
