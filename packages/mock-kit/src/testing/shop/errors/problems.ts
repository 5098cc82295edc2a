import { describeViolation } from '@ensaio/mock-kit'
import type { Problems } from '@ensaio/mock-kit'
import type { ShopWorld } from '../world.ts'

/** The vendor's replies to requests that no handler sees. */
export const problems: Problems<ShopWorld> = {
  unknownPath: ({ path }) => errorReply(404, `no ${path}`),
  methodNotAllowed: ({ method, allowed }) =>
    errorReply(405, `no ${method}, only ${allowed.join()}`),
  invalidRequest: (violations) => errorReply(400, violations.map(describeViolation).join('; ')),
  bodyTooLarge: ({ bytesMax }) => errorReply(413, `more than ${bytesMax} bytes`),
  unreadable: ({ status, message }) => errorReply(status, message),
  rateLimited: () => errorReply(429, 'slowly!'),
}

/** Returns the vendor's error reply. */
export function errorReply<Status extends number>(status: Status, error: string) {
  return { status, body: { error } }
}
