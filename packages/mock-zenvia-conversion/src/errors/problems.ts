import type { Problems } from '@ensaio/mock-kit'
import { rateLimit } from '../auth/rate-limit.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import { describeViolations } from './describe-violations.ts'
import { schemaViolated, serviceUnavailable, unexpectedError } from './error-replies.ts'

/** The vendor's replies to requests that no handler sees. */
export const problems: Problems<ZenviaConversionWorld> = {
  // Status and body follow the vendor's other API: nothing was captured.
  unknownPath: () => ({ status: 404, body: { code: 'NOT_FOUND', message: 'Not found' } }),

  // Assumed.
  methodNotAllowed: ({ allowed }) => ({
    status: 405,
    headers: { allow: allowed.join(', ') },
    body: { code: 'METHOD_NOT_ALLOWED', message: 'Method not allowed' },
  }),

  // The codes and Ajv's wording were observed; so was "Invalid prospectId" for an invalid id in the path. The answer to
  // a path that cannot be decoded is assumed.
  invalidRequest: (violations) => {
    const unreadable = violations.find(({ rule }) => rule === 'json' || rule === 'encoding')
    if (unreadable !== undefined)
      return unexpectedError(
        unreadable.in === 'body' ? 'Unexpected token in JSON' : 'URI malformed',
      )
    const badKey = violations.find((violation) => violation.in === 'path')
    // An id is whatever the service made; a word of a list can be said.
    if (badKey !== undefined && badKey.rule !== 'enum')
      return schemaViolated(`Invalid ${badKey.where}`)
    return schemaViolated(describeViolations(violations))
  },

  // Assumed: no limit is known.
  bodyTooLarge: () => ({
    status: 413,
    body: { code: 'TOO_LARGE', message: 'The body is too large' },
  }),

  // The vendor declares the status for every operation.
  full: serviceUnavailable,
  overloaded: serviceUnavailable,

  // Assumed.
  unreadable: ({ status, message }) => ({ status, body: { code: 'UNREADABLE', message } }),

  // Assumed: the codes are those of the vendor's own failures and refusals.
  failed: ({ status, message }) => ({
    status,
    body: { code: status >= 500 ? 'INTERNAL_ERROR' : 'INVALID', message },
  }),

  // Assumed.
  rateLimited: (state) => ({
    status: 429,
    headers: rateLimit.headers(state),
    body: { code: 'TOO_MANY_REQUESTS', message: 'Too many requests' },
  }),
}
