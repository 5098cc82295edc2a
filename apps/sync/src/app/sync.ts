import type { FetchFunction, Timing } from '@ensaio/zenvia-conversion-client'
import type { Logger } from 'pino'
import type { Database } from '../database/database.ts'
import type { Instant } from '../database/schema.ts'
import type { Status } from '../status/read-status.ts'
import type { SyncSettings } from './settings.ts'

/** The addresses and credentials of the three services. */
export interface Services {
  readonly zenviaChat: { readonly baseUrl: string; readonly token: string }
  readonly zenviaConversion: { readonly baseUrl: string; readonly apiKey: string }
  readonly conversica: {
    readonly baseUrl: string
    readonly username: string
    readonly password: string
  }
}

/** The credentials of the vendors' webhooks. */
export interface Receivers {
  /** The secret in the address that Zenvia Conversion is subscribed with. */
  readonly zenviaConversion: { readonly secret: string }
  /** The login of Conversica's callbacks. */
  readonly conversica: { readonly username: string; readonly password: string }
}

/** The options of `createSync`. It owns no process, opens no port and reads no environment. */
export interface SyncOptions {
  /** Stays open when the app is disposed of: whoever opened it closes it. */
  readonly database: Database
  readonly services: Services
  readonly receivers: Receivers
  /** Sends every request of the three clients. @default the global fetch */
  readonly fetch?: FetchFunction
  /** Time and chance of the machine. @default the system's */
  readonly timing?: Timing
  readonly log: Logger
  readonly settings?: Partial<SyncSettings>
}

/** The streams that are read continuously; each has a row in the table `stream`. */
export const streamNames = [
  'conversion-prospects',
  'chat-history',
  'chat-messages',
  'chat-reports',
] as const
export type StreamName = (typeof streamNames)[number]

/** The outcome of one stream in a round. */
export type StreamOutcome =
  /** Everything that was due has been read. */
  | { readonly status: 'done'; readonly rows: number }
  /** A failure that may pass; the next round goes on from the last checkpoint. */
  | {
      readonly status: 'failed'
      readonly rows: number
      readonly error: string
      readonly retryAfterMs: number
    }
  /** The vendor refuses our credentials. Nothing is tried before `resume`. */
  | { readonly status: 'stopped'; readonly rows: number; readonly error: string }
  /** Another worker has it, or had it when it died: then it is free at the instant, unless it was taken from us. */
  | { readonly status: 'busy'; readonly rows: 0; readonly freeAt?: Instant }

/** The outcome of a round of reading, by stream; those that were not asked for are absent. */
export type PullOutcome = Readonly<Partial<Record<StreamName, StreamOutcome>>>

/** The entries that one run of `work` went through. */
export interface WorkOutcome {
  /** Entries that were claimed and settled, whatever came of them. */
  readonly inbox: number
  readonly outbox: number
}

/** The progress of a stream while it is read. */
export interface PullProgress {
  readonly stream: StreamName
  readonly rows: number
  /** From 0 to 1, of the span that this round covers. */
  readonly share: number
}

export interface PullOptions {
  /** Ends the round at the next checkpoint; the outcome then says what was done. */
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: PullProgress) => void
  /** Streams to read. @default all */
  readonly only?: readonly StreamName[]
}

/**
 * The integration itself. Every method ends when its work is done and leaves nothing running; a failure of a vendor
 * is an outcome, not an exception.
 */
export interface Sync extends AsyncDisposable {
  /**
   * Subscribes to Zenvia Conversion, unless this very address is subscribed already. Conversica's callbacks are
   * registered by hand, with the vendor.
   * @param receiverUrl where `receive` is reached from outside, without the secret
   */
  subscribe(receiverUrl: string): Promise<void>
  /** Reads one round of every stream, one after another. */
  pull(options?: PullOptions): Promise<PullOutcome>
  /** Works on the inbox and the outbox until nothing is due. */
  work(options?: { readonly signal?: AbortSignal }): Promise<WorkOutcome>
  /** The time at which the next entry is due, as milliseconds since 1970; undefined where none waits. */
  nextDueAt(): Promise<number | undefined>
  /** Reads how far everything is, and what went wrong. */
  status(): Promise<Status>
  /** The receiver of both vendors' webhooks: stores what comes, and answers. */
  receive(request: Request): Promise<Response>
  /** Resumes streams and commands that wrong credentials have stopped. */
  resume(): Promise<void>
  /** Waits until what runs has come to its next checkpoint; nothing new is begun. */
  [Symbol.asyncDispose](): Promise<void>
}
