// Expectations of what a sandbox received and delivered, as tests write them: as over HTTP, with patterns for texts.
import type { Schemas } from '@ensaio/contracts/control'

/** A description of requests: every given part has to fit. Objects may leave parts out; texts may be patterns. */
export interface RequestExpectation {
  readonly service?: string
  readonly operationId?: string
  readonly method?: string
  /** Without the query string; an asterisk stands for one segment. */
  readonly path?: string | RegExp
  readonly query?: Readonly<Record<string, string | RegExp>>
  readonly headers?: Readonly<Record<string, string | RegExp>>
  /** The body, parsed as JSON where it is JSON. */
  readonly body?: unknown
  /** Values by their JSONPath in the body: one of those that are selected has to hold each. */
  readonly jsonPath?: Readonly<Record<string, unknown>>
  readonly status?: number
}

/** A description of deliveries: every given part has to fit. */
export interface DeliveryExpectation {
  readonly service?: string
  readonly webhook?: string
  readonly target?: string
  readonly subject?: string
  readonly status?: Schemas['DeliveryStatus']
  /** The body, parsed as JSON where it is JSON. */
  readonly body?: unknown
  /** Values by their JSONPath in the body: one of those that are selected has to hold each. */
  readonly jsonPath?: Readonly<Record<string, unknown>>
}

/** Everything that is expected of a sandbox. */
export interface Expectations {
  readonly requests?: readonly Expected<RequestExpectation>[]
  readonly deliveries?: readonly Expected<DeliveryExpectation>[]
  /** True where requests, and deliveries, have to have come in the order in which they are listed. */
  readonly inOrder?: boolean
}

/** An expectation with the number of matches: one or more, unless it says otherwise. */
export interface Expected<Match> extends Counts {
  readonly match: Match
}

/** The number of matches. */
export interface Counts extends Omit<Schemas['RequestExpectation'], 'match'> {}
