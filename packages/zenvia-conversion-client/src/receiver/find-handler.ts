import type { Notification } from './notifications.ts'
import type { NotificationHandlers } from './receiver-options.ts'

/** The work that a notification means; undefined where its topic has no handler. */
export function findHandler(
  notification: Notification,
  { onProspect, onInteraction, onQuote, onAgent }: NotificationHandlers,
): (() => void | Promise<void>) | undefined {
  switch (notification.topic) {
    case 'prospects':
      return onProspect && (() => onProspect(notification))
    case 'interactions':
      return onInteraction && (() => onInteraction(notification))
    case 'quotes':
      return onQuote && (() => onQuote(notification))
    case 'agents':
      return onAgent && (() => onAgent(notification))
    default:
      return notification satisfies never
  }
}
