import type { Notification } from '@ensaio/zenvia-conversion-client'
import type { NotificationDescription } from '../consumer/notification-interactions.ts'

type Finds = (notification: Notification) => boolean

/**
 * Finds the notification of a description among those that arrived: the first that fits. There is one entry for each
 * expected notification; a missing or an additional entry does not compile.
 */
export const notificationSources: { readonly [Description in NotificationDescription]: Finds } = {
  'a new prospect by a lead': ofType('created'),
  'a new prospect who has written': ofType('created'),
  'a prospect whom an agent has claimed': ofType('updated'),
  'a prospect whom an agent has archived': ofType('updated'),
  'a message of a prospect': ofType('created'),
  'a message of an agent': ofType('created'),
  'a message that was delivered': (notification) =>
    notification.topic === 'interactions' &&
    notification.interaction.output?.message?.delivered === true,
  'a note of an agent': ofType('created'),
  'a call of an agent': ofType('created'),
  'a new quote': ofType('created'),
  'a quote that a prospect has accepted': ofType('updated'),
  'an agent who has gone offline': ofType('updated'),
}

function ofType(wanted: Notification['type']): Finds {
  return ({ type }) => type === wanted
}
