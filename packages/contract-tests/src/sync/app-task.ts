import type { SyncSettings } from '@ensaio/sync'
import type { MatchersV3 } from '@pact-foundation/pact'
import type { NamedState } from '../pact/open-pact.ts'
import type { OpenApp } from './open-app.ts'

/** The services of the pacts. */
export type ServiceName = 'zenvia-chat' | 'zenvia-conversion' | 'conversica'

/** A text, or a matcher that stands for many. */
export type Text = string | ReturnType<typeof MatchersV3.regex>

/** One call that the app makes on its own, and what it relies on in the answer. */
export interface AppCall {
  /** Names the call within its task. */
  readonly description: string
  readonly given: readonly NamedState[]
  readonly method: 'GET' | 'POST' | 'PATCH'
  /** The full path, written down by hand, so that the app does not prove itself by its own code. */
  readonly path: Text | ReturnType<typeof MatchersV3.fromProviderState<string>>
  readonly query?: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
  readonly answer: AppAnswer
}

/** The part of an answer that the app reads. */
export interface AppAnswer {
  /** @default 200 */
  readonly status?: number
  readonly headers?: Readonly<Record<string, Text>>
  readonly body: unknown
}

/** Something that the app does, from its cause to what its database holds in the end. */
export interface AppTask {
  /** No other task of the service has it. */
  readonly description: string
  readonly service: ServiceName
  /** Another secret than the one that opens the sandbox. */
  readonly secret?: string
  readonly settings?: Partial<SyncSettings>
  /** Answers for the services that the pact is not about. @default a lost connection */
  readonly elsewhere?: (request: Request) => Promise<Response>
  /** Calls of the pact's service that get lost before they arrive, by method and path. */
  readonly loses?: readonly RegExp[]
  readonly calls: readonly AppCall[]
  readonly run: (app: OpenApp) => Promise<unknown>
  /** The expected result of `run`. */
  readonly outcome: unknown
}

/** Completes "upon receiving"; no other interaction of the pact has it. */
export function descriptionOf(task: AppTask, call: AppCall): string {
  return `${task.description}: ${call.description}`
}
