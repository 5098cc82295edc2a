import type { Notification } from './notifications.ts'

/**
 * A key that is the same for a notification that is sent again: its `operationId`, together with what happened and when.
 * The `operationId` alone will not do for interactions, as it is the key of the interaction: each of its updates carries
 * the same.
 *
 * @example
 * ```ts
 * import { createZenviaConversionReceiver, toDedupeKey } from '@ensaio/zenvia-conversion-client'
 *
 * const seen = new Set<string>() // a table with a unique key, where there are several processes
 * export const receive = createZenviaConversionReceiver({
 *   secret: 'a long secret',
 *   isDuplicate: (notification) => seen.has(toDedupeKey(notification)),
 *   onInteraction: (notification) => void seen.add(toDedupeKey(notification)),
 * })
 * ```
 */
export function toDedupeKey({ topic, operationId, type, updatedAt }: Notification): string {
  return [topic, operationId, type, updatedAt].join(' ')
}
