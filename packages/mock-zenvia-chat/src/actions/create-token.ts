import { readInput } from '@ensaio/mock-kit'
import type { Action } from '@ensaio/mock-kit'
import { renewToken } from '../auth/current-token.ts'
import type { ChatWorld } from '../world-types.ts'

/** An administrator makes a new token. */
export const createToken: Action<ChatWorld> = {
  description: 'Makes a new token, which ends the one before; gives { token }.',
  run: (world, given) => {
    readInput('createToken', given, [])
    return { token: renewToken(world) }
  },
}
