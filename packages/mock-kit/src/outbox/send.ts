import type { AttemptFailure } from './delivery.ts'

/** One POST as it is to go out. */
export interface SendRequest {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array<ArrayBuffer>
  /** For all of it: looking up the host, connecting, sending and reading the answer. Machine time. */
  readonly timeoutMs: number
  /** The largest part of the answer's body that is read; the rest is cut off. */
  readonly answerBytesMax: number
  /** Ends the call early; what it returns then is of no interest. */
  readonly signal: AbortSignal
}

/** The endpoint's answer, whatever its status. A redirect is an answer like any other. */
export interface Answer {
  readonly kind: 'answered'
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly truncated: boolean
}

export interface SendFailure {
  readonly kind: 'failed'
  readonly code: AttemptFailure
  /** Why, and what to do now; without secrets. */
  readonly message: string
}

export type SendResult = Answer | SendFailure

/** Sends one request. Trouble on the network is a result, never an exception. */
export type Send = (request: SendRequest) => Promise<SendResult>
