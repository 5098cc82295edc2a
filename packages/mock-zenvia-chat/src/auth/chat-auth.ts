import type { Auth, AuthRequest } from '@ensaio/mock-kit'
import { invalidToken } from '../answers/problems.ts'
import type { ChatWorld } from '../world-types.ts'
import { currentToken, sandboxOfToken, tokenOf } from './current-token.ts'

/** The token in the query. Missing, wrong or ended: the answer is the same. */
export const chatAuth: Auth<ChatWorld, null, { readonly token: string }> = {
  sandboxOf: (request) => sandboxOfToken(tokenIn(request)),
  authenticate: (world, request) =>
    tokenIn(request) === currentToken(world)
      ? { kind: 'accepted', principal: null }
      : { kind: 'refused', reply: invalidToken() },
  credentialsFor: (sandbox) => ({ token: tokenOf(sandbox) }),
  credentialsIn: (world) => ({ token: currentToken(world) }),
}

function tokenIn({ search }: AuthRequest): string {
  return new URLSearchParams(search).get('token') ?? ''
}
