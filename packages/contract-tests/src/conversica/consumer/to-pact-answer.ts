import { MatchersV3 } from '@pact-foundation/pact'
import type { LeadAnswer } from './lead-interaction.ts'

const { regex, string } = MatchersV3

/** An answer as the pact has it: as strict as the client reads it, and no stricter. */
export interface PactAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | ReturnType<typeof regex>>>
  readonly body: unknown
}

const contentType = regex(/^application\/json(?:;.*)?$/, 'application/json; charset=utf-8')

export function toPactAnswer(answer: LeadAnswer): PactAnswer {
  const headers = { 'Content-Type': contentType }
  switch (answer.kind) {
    case 'accepted':
      return { status: 200, headers, body: { message: string('Lead accepted.'), status: true } }
    case 'refused':
      return { status: 400, headers, body: { message: refusal(answer.keys), status: false } }
    case 'unauthorised':
      return {
        status: 401,
        headers: { ...headers, 'WWW-Authenticate': 'Basic realm="Conversica"' },
        body: {
          message:
            'Invalid username or password. Additional failed attempts may result in your account being locked or your IP address being banned.',
        },
      }
    default:
      return answer satisfies never
  }
}

/** Matches a refusal of these keys: the client reads the keys, and leaves reasons and order to the vendor. */
function refusal(keys: readonly string[]): ReturnType<typeof regex> {
  const fault = `(?:${keys.join('|')}): [^:;]+`
  const pattern = `^Invalid lead\\. ${fault}(?:; ${fault}){${keys.length - 1}}$`
  return regex(pattern, `Invalid lead. ${keys.map((key) => `${key}: not accepted`).join('; ')}`)
}
