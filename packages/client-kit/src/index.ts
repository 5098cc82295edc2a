export {
  type BasicCredentials,
  parseBasicAuthorization,
  requireBasicCredentials,
  toBasicAuthorization,
} from './auth/basic-credentials.ts'
export { createBasicGuard } from './auth/basic-guard.ts'
export { createQueryGuard, type QuerySecret } from './auth/query-guard.ts'
export type { RequestGuard } from './auth/request-guard.ts'
export { sha256 } from './auth/sha256.ts'
export type { ApiResponse } from './errors/api-response.ts'
export { ApiError } from './errors/api-error.ts'
export type { CallSummary } from './errors/call-summary.ts'
export { ClientError } from './errors/client-error.ts'
export { ClientOptionError, type OptionProblem } from './errors/client-option-error.ts'
export { NetworkError } from './errors/network-error.ts'
export { ParameterError, type ParameterProblem } from './errors/parameter-error.ts'
export { RateLimitedError } from './errors/rate-limited-error.ts'
export { type ExceededLimit, TimeoutError } from './errors/timeout-error.ts'
export { UnauthorizedError } from './errors/unauthorized-error.ts'
export { UnexpectedResponseError } from './errors/unexpected-response-error.ts'
export { EndlessPagingError } from './paging/endless-paging-error.ts'
export type { Page, PageProgress, Pagination, PagingOptions } from './paging/pagination.ts'
export { paginate } from './paging/paginate.ts'
export {
  count,
  type FieldRule,
  boolean,
  oneOf,
  optional,
  recordWith,
  type Shape,
  text,
} from './payload/field-rule.ts'
export { parsePayload } from './payload/parse-payload.ts'
export { PayloadError, type PayloadViolation } from './payload/payload-error.ts'
export { createReceiver, type Receiver, type ReceiverOptions } from './receiver/create-receiver.ts'
export { defineRoute, type ReceiverRoute, type RouteDefinition } from './receiver/receiver-route.ts'
export type { Refusal } from './receiver/refusal.ts'
export { defaultRetryPolicy, type RetryPolicy } from './retry/retry-policy.ts'
export { systemTiming } from './timing/system-timing.ts'
export type { Timing } from './timing/timing.ts'
export type { ClientOperation } from './transport/client-operation.ts'
export { createTransport, type Http, type Transport } from './transport/create-transport.ts'
export type { FetchFunction } from './transport/fetch-function.ts'
export type { TransportOptions } from './transport/transport-options.ts'
