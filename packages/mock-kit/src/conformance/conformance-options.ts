import type { Operation } from '@ensaio/contracts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import type { Answer } from './harness/answer.ts'

/** The facts that the suite cannot read from the spec. A mock whose spec has examples needs few of them. */
export interface ConformanceOptions {
  /**
   * Requests by operationId that the mock has to accept in the scenario `default`. They may look into the sandbox, for
   * the ids of what is in it. @default the examples of the spec
   */
  readonly samples?: Readonly<
    Record<string, readonly Sample[] | ((sandbox: Sandbox) => readonly Sample[])>
  >
  /**
   * Puts the values of the mock's `credentialsFor` into a request.
   * @default as the spec's security schemes say: Basic, Bearer, API keys
   */
  readonly credentials?: (
    values: Readonly<Record<string, string>>,
    operation: Operation,
  ) => Credentials
  /** The statuses that answer missing and wrong credentials. @default 401 and 403 */
  readonly unauthorizedStatuses?: readonly number[]
  /** Collections that a refused request may change, such as a count of failed logins. @default none */
  readonly refusalsMayChange?: readonly string[]
  /** Scenarios that are the same for every seed. `empty` always is one. */
  readonly seedIndependentScenarios?: readonly string[]
  /** The things that can be created, read and perhaps deleted. */
  readonly lifecycles?: readonly Lifecycle[]
  /** The use cases that reach statuses and webhooks which samples and generated requests do not reach. */
  readonly useCases?: readonly UseCase[]
  /** Every documented status and webhook that the suite does not reach, and no other. */
  readonly deviations?: readonly Deviation[]
  /** The answer of a customer's endpoint to each webhook. @default 200 with the example of the spec */
  readonly endpointAnswers?: Readonly<Record<string, { status: number; body: string }>>
  /**
   * The number of valid requests, and of arbitrary ones, that are generated for each operation.
   * @default 50, or the environment's `ENSAIO_GENERATED_REQUESTS`
   */
  readonly runs?: number
  /** The file that keeps what the suite has proved, relative to the test file: `../evidence.json`. @default none */
  readonly evidence?: string
}

/** One request to an operation, without its credentials. */
export interface Sample {
  /** Path parameters as plain text. */
  readonly path?: Readonly<Record<string, string>>
  /** Query parameters as plain text; a list is sent as a repeated parameter. */
  readonly query?: Readonly<Record<string, string | readonly string[]>>
  readonly headers?: Readonly<Record<string, string>>
  /** A JSON value; text or bytes where the content type is none of JSON. */
  readonly body?: unknown
  /** @default the first that the spec lists, JSON before all others */
  readonly contentType?: string
}

/** The parts of a request that carry credentials. */
export interface Credentials {
  readonly headers?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string>>
  /** The values that must not appear anywhere. A user name may. */
  readonly secrets: readonly string[]
}

/** The means of a use case: calls with valid credentials, and the sandbox. */
export interface Actor {
  readonly sandbox: Sandbox
  /** Calls an operation, and checks the answer against the contract. */
  call(operationId: string, sample?: Sample): Promise<Answer>
  /** Does the same without credentials. */
  callWithoutCredentials(operationId: string, sample?: Sample): Promise<Answer>
}

/** The life of one kind of thing, from its creation to its end. */
export interface Lifecycle {
  /** The thing, with its article: `an order`. */
  readonly name: string
  readonly create: (actor: Actor) => Promise<Answer>
  /** Reads it back; `created` is the body of the answer to `create`. */
  readonly read: (actor: Actor, created: unknown) => Promise<Answer>
  /** Values that a read must show. @default none */
  readonly shows?: (created: unknown) => Readonly<Record<string, unknown>>
  /** Deletes it; a reading is to be refused afterwards. */
  readonly remove?: (actor: Actor, created: unknown) => unknown
}

/** A sequence of calls with a known outcome. It throws when the outcome is another. */
export interface UseCase {
  /** A lower-case sentence, as a test's title. */
  readonly name: string
  /** @default 'default' */
  readonly scenario?: string
  readonly run: (actor: Actor) => unknown
}

/** A documented status or webhook that the suite does not reach, with the reason. */
export type Deviation =
  | { readonly operationId: string; readonly status: string; readonly reason: string }
  | { readonly webhook: string; readonly reason: string }
