import type { Operations } from '@ensaio/contracts/zenvia-chat'
import type { Handler } from '@ensaio/mock-kit'
import { accountOf } from '../account/account-of.ts'
import { unknownProtocol } from '../answers/problems.ts'
import { findInteraction } from '../query/find-interactions.ts'
import { messagesOf } from '../views/messages-of.ts'
import type { ChatWorld } from '../world-types.ts'

/** All that was said in one interaction so far. */
export const getMessages: Handler<Operations['getMessages'], ChatWorld, null> = (
  world,
  { path },
) => {
  const interaction = findInteraction(world, path.id)
  if (interaction === undefined) return unknownProtocol()
  const data = messagesOf(accountOf(world), interaction)
  return { status: 200, body: { status: 200, success: true, data } }
}
