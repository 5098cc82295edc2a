import type { ChatWorld } from '../world-types.ts'

const FIRST = 1

/** The token of the sandbox: `NAME-chat-token`, and once it was made anew `NAME-chat-token-2` and so on. */
export function tokenOf(sandbox: string, number = FIRST): string {
  return number === FIRST ? `${sandbox}-chat-token` : `${sandbox}-chat-token-${number}`
}

/** The sandbox that a token names, whether the token holds or not. */
export function sandboxOfToken(token: string): string | undefined {
  return /^(.+)-chat-token(?:-\d+)?$/.exec(token)?.[1]
}

export function currentToken({ sandbox, data }: ChatWorld): string {
  return tokenOf(sandbox, data.tokens.get('token')?.number)
}

/** Makes a new token, which ends the one before. */
export function renewToken(world: ChatWorld): string {
  const { tokens } = world.data
  const number = (tokens.delete('token')?.number ?? FIRST) + 1
  tokens.insert({ id: 'token', number })
  return currentToken(world)
}
