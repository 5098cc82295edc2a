// Bodies that were not read to their end.
import type { Reply } from '../definition/reply.ts'
import type { Exchange, Findings, Outcome } from './exchange.ts'
import { bodyBytesMaxOf } from './steps.ts'

/** Stands for a body that is larger than what may be read of it. */
export const TOO_LARGE = Symbol('a body that is too large')

/** Stands for a body that was given up because too many bodies were on their way. */
export const CROWDED_OUT = Symbol('a body that was crowded out')

/** Stands for a body that was not read to its end. */
export type Unread = typeof TOO_LARGE | typeof CROWDED_OUT

/** A request's body, text as text; empty where there is none. */
export type BodyWithin = string | Uint8Array | Unread

/** Reads the body of a request, as far as it may be read. */
export type ReadBody = (bytesMax: number) => Promise<Uint8Array | Unread>

/** Replies where the body was not read to its end. */
export function replyToUnread(
  { mock, call, route }: Exchange,
  found: Findings,
  body: Unread,
): Outcome {
  const { problems, server } = mock
  const tooLarge = (): Reply =>
    problems.bodyTooLarge({ bytesMax: bodyBytesMaxOf(mock, call.headers) })
  if (body === TOO_LARGE) return { found, reply: server.check(route, tooLarge()) }
  const reply = server.check(route, problems.overloaded?.() ?? tooLarge())
  return { found: { ...found, warnings: [CROWDED_OUT_MESSAGE] }, reply }
}

const CROWDED_OUT_MESSAGE =
  'Gave up a body that had not come to its end: too many others came at once. Send it again.'
