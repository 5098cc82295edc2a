import type { Schemas } from '@ensaio/contracts/zenvia-chat'
import type { Problems, Reply } from '@ensaio/mock-kit'
import type { ChatWorld } from '../world.ts'

/** The most violations that a text lists. */
const VIOLATIONS_SHOWN_MAX = 10

/** The vendor's error answers. The shape of their body is documented, their texts are assumed. */
export const problems: Problems<ChatWorld> = {
  unknownPath: () => refusal(404, 'Not found'),

  methodNotAllowed: ({ allowed }) => ({
    ...refusal(405, 'Method not allowed'),
    headers: { allow: allowed.join(', ') },
  }),

  invalidRequest: (violations) =>
    invalidParameter(
      violations
        .slice(0, VIOLATIONS_SHOWN_MAX)
        .map(({ where, expected, received }) => describeParameter(where, expected, received))
        .join(' '),
    ),

  bodyTooLarge: ({ bytesMax }) =>
    invalidParameter(`The body is too large: at most ${bytesMax} bytes are read.`),

  // The texts are assumed.
  failed,

  // Assumed.
  unreadable: failed,
}

function failed({ status, message }: { readonly status: number; readonly message: string }): Reply {
  return { status, body: { error: message, status, success: false } }
}

/** An error answer of an operation that documents its status. */
export interface Refusal<Status extends Schemas['Error']['status']> {
  readonly status: Status
  readonly body: Schemas['Error']
}

export function invalidToken(): Refusal<401> {
  return refusal(401, 'Invalid token')
}

/** Returns the text about a parameter that has another value than the expected one. */
export function describeParameter(name: string, expected: string, received: string): string {
  return `Invalid parameter ${name}: expected ${expected}, got ${received}.`
}

/** Refuses a parameter that the operation does not accept. */
export function invalidParameter(text: string): Refusal<400> {
  return refusal(400, text)
}

/** Answers that no interaction has the protocol number. */
export function unknownProtocol(): Refusal<404> {
  return refusal(404, 'Interaction not found')
}

function refusal<Status extends Schemas['Error']['status']>(
  status: Status,
  error: string,
): Refusal<Status> {
  return { status, body: { error, status, success: false } }
}
