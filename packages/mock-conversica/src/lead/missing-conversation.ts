import type { RefusedKey } from '../answers/refused-keys.ts'
import type { ConversicaWorld } from '../world-types.ts'

/** conversationId, where the switch `requireConversationId` asks for it and the body has none. */
export function missingConversation(world: ConversicaWorld, body: unknown): readonly RefusedKey[] {
  const isLead = typeof body === 'object' && body !== null
  if (!isLead || 'conversationId' in body || !world.behaviour('requireConversationId')) return []
  return [{ key: 'conversationId', reason: 'required but missing' }]
}
