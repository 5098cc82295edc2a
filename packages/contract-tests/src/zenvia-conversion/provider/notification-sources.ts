import type { Notification } from '@ensaio/zenvia-conversion-client'
import type { NotificationDescription } from '../consumer/notification-interactions.ts'

type Finds = (notification: Notification) => boolean

/**
 * How the notification that a description means is found among those that arrived: the first that fits. One for each that
 * the receiver expects: a missing one does not compile, nor does one too many.
 */
export const notificationSources: { readonly [Description in NotificationDescription]: Finds } = {
  'a new prospect by a lead': ofType('created'),
  'a new prospect who has written': ofType('created'),
  'a prospect whom an agent has claimed': ofType('updated'),
  'a prospect whom an agent has archived': ofType('updated'),
  'a message of a prospect': ofType('created'),
  'a message of an agent': ofType('created'),
  'that a message has come to its recipient': (notification) =>
    notification.topic === 'interactions' &&
    notification.interaction.output?.message?.delivered === true,
  'a note of an agent': ofType('created'),
  'a call of an agent': ofType('created'),
  'a new quote': ofType('created'),
  'that a prospect has accepted a quote': ofType('updated'),
  'that an agent has gone offline': ofType('updated'),
}

function ofType(wanted: Notification['type']): Finds {
  return ({ type }) => type === wanted
}
