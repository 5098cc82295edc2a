// The refusals that the client expects. Texts that were observed are matched exactly; others only have to be present.
import { MatchersV3 } from '@pact-foundation/pact'
import type { ConversionAnswer } from './conversion-interaction.ts'

const { regex, string } = MatchersV3

/** Something makes no sense. */
export function nonsense(): ConversionAnswer {
  return refusal(400, words(string('INVALID')), 'BadRequestError')
}

/** The request breaks the definition, and the message says where. */
export function violation(pattern: RegExp, example: string): ConversionAnswer {
  return refusal(
    400,
    { code: 'SCHEMA_VALIDATION_FAILED', message: regex(pattern, example) },
    'BadRequestError',
    { vendorCode: 'SCHEMA_VALIDATION_FAILED' },
  )
}

export function unauthorised(): ConversionAnswer {
  return refusal(401, words(string('AUTHENTICATION_ERROR')), 'UnauthorizedError')
}

export function missingScope(scope: string): ConversionAnswer {
  const body = { code: string('FORBIDDEN'), message: `Invalid scope... need ${scope}` }
  return refusal(403, body, 'ScopeError', { scope })
}

export function unknownRecord(thing: string): ConversionAnswer {
  const message = `${thing} does not exist`
  return refusal(404, { code: 'NOT_FOUND', message }, 'NotFoundError', { vendorMessage: message })
}

/** One operation says so without a word. */
export function unknownWithoutWords(): ConversionAnswer {
  return refusal(404, undefined, 'NotFoundError', { vendorMessage: undefined })
}

export function noUser(): ConversionAnswer {
  return refusal(409, words(string('CONFLICT')), 'ConflictError')
}

export function closedConversation(): ConversionAnswer {
  return refusal(403, words('CONVERSATION_CLOSED'), 'MessageForbiddenError', {
    reason: 'conversationClosed',
  })
}

export function withoutPhone(): ConversionAnswer {
  const body = {
    code: string('UNEXPECTED_ERROR'),
    message: regex(/.*WITHOUT_PHONE.*/, 'WITHOUT_PHONE'),
  }
  return refusal(403, body, 'MessageForbiddenError', { reason: 'withoutPhone' })
}

export function notPermitted(): ConversionAnswer {
  const message = 'This app does not have the permissions to send notifications'
  const body = { code: 'UNEXPECTED_ERROR', message, summary: 'ValidationError' }
  return refusal(400, body, 'BadRequestError', { vendorSummary: 'ValidationError' })
}

export function rateLimited(): ConversionAnswer {
  const digits = (example: string) => regex(/^\d+$/, example)
  return {
    kind: 'error',
    status: 429,
    body: words(string('TOO_MANY_REQUESTS')),
    headers: {
      'X-RateLimit-Limit': digits('1'),
      'X-RateLimit-Remaining': '0',
      'X-RateLimit-Reset': digits('1772461860'),
    },
    outcome: { name: 'RateLimitedError' },
  }
}

export function unavailable(): ConversionAnswer {
  return refusal(503, words(string('INTERNAL_ERROR')), 'ApiError', { status: 503 })
}

function refusal(
  status: number,
  body: unknown,
  name: string,
  outcome: Readonly<Record<string, unknown>> = {},
): ConversionAnswer {
  return { kind: 'error', status, body, outcome: { name, ...outcome } }
}

function words(code: unknown): object {
  return { code, message: string('In the vendor’s words') }
}
