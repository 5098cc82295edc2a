export {
  createZenviaChatClient,
  type ZenviaChatClient,
  type ZenviaChatClientOptions,
} from './client/create-zenvia-chat-client.ts'
export { BadRequestError, NotFoundError } from './errors/vendor-errors.ts'
export type {
  HistoryQuery,
  Instant,
  OngoingQuery,
  ReportQuery,
  TimeRange,
} from './query/list-query.ts'
export {
  customerField,
  type CustomerFieldName,
  type WithCustomer,
} from './resources/customer-field.ts'
export type { History } from './resources/history.ts'
export type { Listing, PageQuery } from './resources/listing.ts'
export type * from './resources/models.ts'
export type { Ongoing } from './resources/ongoing.ts'
export type { Reports } from './resources/reports.ts'
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
  type RetryPolicy,
  systemTiming,
  TimeoutError,
  type Timing,
  UnauthorizedError,
  UnexpectedResponseError,
} from '@ensaio/client-kit'
