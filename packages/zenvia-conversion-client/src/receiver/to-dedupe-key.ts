import type { Notification } from './events.ts'

/**
 * A key that is the same for a notification that is sent again: its `operationId`, together with what happened and when.
 * The `operationId` alone will not do for interactions, as it is the key of the interaction: each of its updates carries
 * the same. What became of a message or a question counts, too: a message may be sent and received in the same
 * millisecond, above all by a clock that stands still.
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
export function toDedupeKey(notification: Notification): string {
  const { topic, operationId, type, updatedAt } = notification
  return [topic, operationId, type, updatedAt, ...progressOf(notification)].join(' ')
}

function progressOf(notification: Notification): readonly string[] {
  if (notification.topic !== 'interactions') return []
  const { message, question } = notification.interaction.output ?? {}
  const words = [
    message?.status,
    (message ?? question)?.delivered === true && 'delivered',
    question?.answer !== undefined && 'answered',
    question?.cancelReason !== undefined && 'cancelled',
  ]
  return words.filter((word) => typeof word === 'string')
}
