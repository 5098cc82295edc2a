import { defineAction } from '@ensaio/mock-kit'
import { putPassword } from '../auth/auth.ts'
import type { ConversicaWorld } from '../world.ts'

/** The vendor hands out a new password. */
export const createPassword = defineAction({
  description:
    'Makes a new password, which replaces the one before; returns { username, password }.',
  input: { type: 'object', properties: {} },
  run: (world: ConversicaWorld) => putPassword(world, 'renew'),
})

/** The vendor closes the access. */
export const revokePassword = defineAction({
  description: 'Revokes the password; every request is refused until there is a new one.',
  input: { type: 'object', properties: {} },
  run: (world: ConversicaWorld) => {
    putPassword(world, 'revoke')
    return null
  },
})
