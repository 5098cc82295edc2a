import { sha256 } from '@ensaio/client-kit'
import type { Webhooks } from '@ensaio/contracts/conversica'
import type { CallbackName } from './events.ts'

/**
 * A key that is the same for a callback that is sent again: a digest of its name and whole content, as Conversica sends
 * no event id. Two events that are equal to the second, such as a text message that is sent twice within a second, share a key.
 *
 * @example
 * ```ts
 * import { createConversicaReceiver, toDedupeKey } from '@ensaio/conversica-client'
 *
 * const seen = new Set<string>()
 * export const receive = createConversicaReceiver({
 *   username: 'callbacks',
 *   password: 'a long secret',
 *   async onMessage(message) {
 *     const key = await toDedupeKey('message', message)
 *     if (seen.has(key)) return
 *     seen.add(key)
 *   },
 * })
 * ```
 */
export async function toDedupeKey<Name extends CallbackName>(
  name: Name,
  event: Webhooks[Name],
): Promise<string> {
  // The order of keys in JSON means nothing, and all values of the three callbacks are plain.
  const entries = Object.entries(event).sort(([left], [right]) => (left < right ? -1 : 1))
  const digest = await sha256(JSON.stringify([name, entries]))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
