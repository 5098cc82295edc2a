export {
  createZenviaChatClient,
  type ZenviaChatClientOptions,
} from './client/create-zenvia-chat-client.ts'
export type { CallOptions, Listing, PagedQuery } from './client/listing.ts'
export type {
  ExpandedRow,
  HistoryRow,
  Message,
  OngoingRow,
  Report,
  ReportRow,
} from './client/rows.ts'
export type { ZenviaChatClient } from './client/zenvia-chat-client.ts'
export { BadRequestError } from './errors/bad-request-error.ts'
export { NotFoundError } from './errors/not-found-error.ts'
export type {
  HistoryQuery,
  Instant,
  OngoingQuery,
  ReportQuery,
  TimeRange,
} from './query/queries.ts'
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
  type RetryPolicy,
  TimeoutError,
  type Timing,
  UnauthorizedError,
  UnexpectedResponseError,
  type PagingOptions,
} from '@ensaio/client-kit'
