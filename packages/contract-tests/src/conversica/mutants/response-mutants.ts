// Faults in what the mock answers.
import { conversicaMock } from '@ensaio/mock-conversica'
import type { AuthRequest, AuthVerdict } from '@ensaio/mock-kit'
import { mainLogin } from '../logins.ts'
import { withoutHeader, withStatus } from '../../mutants/tampering.ts'
import type { Fetch } from '../../pact/serve-mock.ts'
import { toBasicHeader } from '../to-basic-header.ts'
import type { Mutant } from './mutant.ts'

const { authenticate, handle, problems } = conversicaMock
const welcome: AuthVerdict<unknown> = {
  kind: 'accepted',
  principal: { username: mainLogin.username },
}
const caughtBy = ['client pact'] as const
const EXTRA_KEY_BODY = { message: 'Lead accepted.', status: true, leadKey: 'crm-501' }

export const responseMutants: readonly Mutant[] = [
  {
    name: 'lets everybody in',
    provider: { mock: { ...conversicaMock, authenticate: () => welcome } },
    caughtBy,
  },
  {
    name: 'lets a locked account in',
    provider: {
      mock: {
        ...conversicaMock,
        authenticate: (world, request, operation) =>
          knowsPassword(request) ? welcome : authenticate(world, request, operation),
      },
    },
    caughtBy,
  },
  {
    name: 'names no realm when it refuses a login',
    provider: { throughServer: withoutHeader('www-authenticate') },
    caughtBy,
  },
  {
    name: 'names only the first key at fault',
    provider: {
      mock: {
        ...conversicaMock,
        problems: {
          ...problems,
          invalidRequest: (violations, context) =>
            problems.invalidRequest(violations.slice(0, 1), context),
        },
      },
    },
    caughtBy,
  },
  {
    name: 'refuses leads with another status',
    provider: { throughServer: withStatus(400, 422) },
    caughtBy,
  },
  {
    name: 'calls the message of an answer by another name',
    provider: { throughServer: withText('"message"', '"text"') },
    caughtBy,
  },
  {
    name: 'writes the status of an answer as a text',
    provider: { throughServer: withText('"status":true', '"status":"true"') },
    caughtBy,
  },
  {
    name: 'does not say that its answers are JSON',
    provider: { throughServer: withoutHeader('content-type') },
    caughtBy,
  },
  {
    // Pact bears additional keys; it is the engine's own check that makes this a failure.
    name: 'answers with a key that nobody documents',
    provider: {
      mock: {
        ...conversicaMock,
        handle: (world, call) => ({ ...handle(world, call), body: EXTRA_KEY_BODY }),
      },
    },
    caughtBy: ['client pact', 'receiver pact', 'conversations'],
  },
  {
    name: 'takes every lead',
    provider: {
      mock: {
        ...conversicaMock,
        problems: {
          ...problems,
          invalidRequest: () => ({
            status: 200,
            body: { message: 'Lead accepted.', status: true },
          }),
        },
      },
    },
    caughtBy,
  },
]

function knowsPassword({ headers }: AuthRequest): boolean {
  return headers.get('authorization') === toBasicHeader(mainLogin)
}

function withText(from: string, to: string): (fetch: Fetch) => Fetch {
  return (fetch) => async (request) => {
    const answer = await fetch(request)
    const headers = new Headers(answer.headers)
    headers.delete('content-length')
    const text = await answer.text()
    return new Response(text.replaceAll(from, to), { status: answer.status, headers })
  }
}
