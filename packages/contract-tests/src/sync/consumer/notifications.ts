// The parts of Zenvia Conversion's notifications that the app uses. The payloads are those that the client's receiver expects.
import type { NotificationInteraction } from '../../zenvia-conversion/consumer/notification-interaction.ts'
import {
  type NotificationDescription,
  notificationInteractions,
} from '../../zenvia-conversion/consumer/notification-interactions.ts'

/** A notification, and the prospect that the app knows by it. */
export interface AppNotification {
  readonly notification: NotificationInteraction
  readonly prospect: Readonly<Record<string, unknown>>
}

const ximena = { first_name: 'Ximena', status: 'followUp', label: 'hot', source: 'WHATSAPP' }

/** All notifications that the app makes something of. */
export const appNotifications: readonly AppNotification[] = [
  take('a new prospect by a lead', {
    first_name: 'Yara',
    status: 'unclaimed',
    label: null,
    source: 'google',
  }),
  take('a prospect whom an agent has archived', { ...ximena, status: 'archived' }),
  take('a note of an agent', ximena),
]

function take(
  wanted: NotificationDescription,
  prospect: AppNotification['prospect'],
): AppNotification {
  const notification = notificationInteractions.find(({ description }) => description === wanted)
  if (notification === undefined)
    throw new Error(`Failed to find ${wanted} among the notifications.`)
  return { notification, prospect }
}
