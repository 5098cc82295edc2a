import type { Auth, AuthRequest } from '@ensaio/mock-kit'
import { invalidToken } from '../errors/problems.ts'
import type { ChatWorld } from '../world.ts'

/** Accepts the token in the query. A missing, a wrong and a replaced token are refused alike. */
export const auth: Auth<ChatWorld, null, { readonly token: string }> = {
  sandboxOf: (request) => /^(.+)-chat-token(?:-\d+)?$/.exec(tokenIn(request))?.[1],
  authenticate: (world, request) =>
    tokenIn(request) === currentToken(world) && !isRevoked(world)
      ? { kind: 'accepted', principal: null }
      : { kind: 'refused', reply: invalidToken() },
  credentialsFor: (sandbox) => ({ token: tokenFor(sandbox) }),
  credentialsIn: (world) => ({ token: currentToken(world) }),
  keys: {
    creation: 'createToken',
    revocation: () => ({ action: 'revokeToken', input: {} }),
    list: (world) =>
      isRevoked(world)
        ? []
        : [{ number: numberOf(world), credentials: { token: currentToken(world) } }],
    numberOf: (request) => {
      const [, number] = /-chat-token(?:-(\d{1,9}))?$/.exec(tokenIn(request)) ?? []
      return number === undefined ? FIRST : Number(number)
    },
  },
}

/** The number of the token that is valid: each new one replaces the one before. */
export interface TokenRecord {
  readonly id: 'token'
  /** 1 for the first. */
  readonly number: number
  /** True until a new one is made. */
  readonly isRevoked?: boolean
}

const FIRST = 1

/** Makes a new token, which replaces the one before, and returns it. */
export function renewToken(world: ChatWorld): string {
  const { tokens } = world.data
  const number = (tokens.delete('token')?.number ?? FIRST) + 1
  tokens.insert({ id: 'token', number })
  return currentToken(world)
}

/** Revokes the token: no request is accepted until there is a new one. */
export function revokeToken(world: ChatWorld): void {
  const { tokens } = world.data
  const number = numberOf(world)
  tokens.delete('token')
  tokens.insert({ id: 'token', number, isRevoked: true })
}

function isRevoked({ data }: ChatWorld): boolean {
  return data.tokens.get('token')?.isRevoked === true
}

function numberOf({ data }: ChatWorld): number {
  return data.tokens.get('token')?.number ?? FIRST
}

function currentToken(world: ChatWorld): string {
  return tokenFor(world.sandbox, numberOf(world))
}

/** Returns `NAME-chat-token`, and after renewals `NAME-chat-token-2` and so on. */
function tokenFor(sandbox: string, number = FIRST): string {
  return number === FIRST ? `${sandbox}-chat-token` : `${sandbox}-chat-token-${number}`
}

function tokenIn({ search }: AuthRequest): string {
  return new URLSearchParams(search).get('token') ?? ''
}
