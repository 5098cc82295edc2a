import type { Operation } from '@ensaio/contracts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import type { Answer } from './subject/answer.ts'

/** What a mock's author tells the suite that the spec does not. A mock whose spec has examples needs little of it. */
export interface ConformanceOptions {
  /**
   * Requests by operationId that the mock has to accept in the scenario `default`. They may look into the sandbox, for
   * the ids of what is in it. @default the examples of the spec
   */
  readonly samples?: Readonly<
    Record<string, readonly Sample[] | ((sandbox: Sandbox) => readonly Sample[])>
  >
  /**
   * How the values of the mock's `credentialsFor` go into a request.
   * @default as the spec's security schemes say: Basic, Bearer, API keys
   */
  readonly credentials?: (
    values: Readonly<Record<string, string>>,
    operation: Operation,
  ) => Credentials
  /** The statuses that answer missing and wrong credentials. @default 401 and 403 */
  readonly strangerStatuses?: readonly number[]
  /** Collections that a refused request may change, such as a count of failed logins. @default none */
  readonly refusalsMayChange?: readonly string[]
  /** Scenarios that are the same for every seed. `empty` always is one. */
  readonly seedlessScenarios?: readonly string[]
  /** What can be created, read and perhaps deleted. */
  readonly lifecycles?: readonly Lifecycle[]
  /** What it takes to reach the statuses and webhooks that samples and generated requests do not reach. */
  readonly stories?: readonly Story[]
  /** Every documented status and webhook that the suite does not reach, and no other. */
  readonly deviations?: readonly Deviation[]
  /** How a customer's endpoint answers a webhook. @default 200 with the example of the spec */
  readonly endpointAnswers?: Readonly<Record<string, { status: number; body: string }>>
  /** How many requests are generated for each operation. @default 100 */
  readonly runs?: number
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

/** What credentials add to a request. */
export interface Credentials {
  readonly headers?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string>>
  /** What must not show anywhere; the user name, for one, may. */
  readonly secrets: readonly string[]
}

/** What a story can do: calls with valid credentials, and everything that a sandbox can. */
export interface Actor {
  readonly sandbox: Sandbox
  /** Calls an operation. Whatever it answers is held against the contract. */
  call(operationId: string, sample?: Sample): Promise<Answer>
  /** The same without any credentials. */
  callAsStranger(operationId: string, sample?: Sample): Promise<Answer>
}

/** One thing's way from its creation to its end. */
export interface Lifecycle {
  /** What it is: `an order`. */
  readonly name: string
  readonly create: (actor: Actor) => Promise<Answer>
  /** Reads it back; `created` is the body of the answer to `create`. */
  readonly read: (actor: Actor, created: unknown) => Promise<Answer>
  /** What a reading shows at least. @default nothing in particular */
  readonly shows?: (created: unknown) => Readonly<Record<string, unknown>>
  /** Deletes it; a reading is to be refused afterwards. */
  readonly remove?: (actor: Actor, created: unknown) => unknown
}

/** Something that happens, told in calls. It throws where it does not go as it should. */
export interface Story {
  /** A lower-case sentence, as a test's title. */
  readonly name: string
  /** @default 'default' */
  readonly scenario?: string
  readonly run: (actor: Actor) => unknown
}

/** A documented status, or a webhook, that the suite does not reach, and why. */
export type Deviation =
  | { readonly operationId: string; readonly status: string; readonly reason: string }
  | { readonly webhook: string; readonly reason: string }
