import type { Auth } from '@ensaio/mock-kit'
import { invalidCredentials } from '../errors/problems.ts'
import { testLeadTokenOf } from '../lead/test-lead.ts'
import type { ConversicaWorld } from '../world.ts'
import { parseBasicCredentials } from './basic-credentials.ts'
import { countFailure, forgetFailures, isLocked } from './login-lock.ts'

/** The credentials of one sandbox. */
export type ConversicaCredentials = {
  readonly username: string
  readonly password: string
  /** Marks a lead as a test lead. */
  readonly testLeadToken: string
}

const USERNAME_SUFFIX = '-conversica'

/**
 * HTTP Basic. The sandbox `NAME` has one user, `NAME-conversica` with the password `NAME-conversica-password`. The reply is
 * the same for missing, malformed, unknown, wrong and locked credentials.
 */
export const auth: Auth<ConversicaWorld, Caller, ConversicaCredentials> = {
  sandboxOf: ({ headers }) => {
    const username = parseBasicCredentials(headers.get('authorization'))?.username
    return username?.endsWith(USERNAME_SUFFIX)
      ? username.slice(0, -USERNAME_SUFFIX.length)
      : undefined
  },

  authenticate: (world, { headers }) => {
    const credentials = parseBasicCredentials(headers.get('authorization'))
    const { username, password } = credentialsOf(world.sandbox)
    if (credentials?.username !== username) return { kind: 'refused', reply: invalidCredentials() }
    if (credentials.password !== password) {
      countFailure(world, username)
      return { kind: 'refused', reply: invalidCredentials() }
    }
    if (isLocked(world, username)) return { kind: 'refused', reply: invalidCredentials() }
    forgetFailures(world, username)
    return { kind: 'accepted', principal: { username } }
  },

  credentialsFor: (sandbox) => ({
    ...credentialsOf(sandbox),
    testLeadToken: testLeadTokenOf(sandbox),
  }),
}

function credentialsOf(sandbox: string): { readonly username: string; readonly password: string } {
  const username = `${sandbox}${USERNAME_SUFFIX}`
  return { username, password: `${username}-password` }
}

/** The caller: the one user that a customer has. */
export interface Caller {
  readonly username: string
}
