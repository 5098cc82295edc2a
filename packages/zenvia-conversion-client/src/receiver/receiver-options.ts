import type { ReceiverOptions } from '@ensaio/client-kit'
import type {
  AgentNotification,
  InteractionNotification,
  Notification,
  ProspectNotification,
  QuoteNotification,
} from './notifications.ts'

/** What is done with the notifications. One of a topic without a function is answered 404. */
export interface NotificationHandlers {
  readonly onProspect?: (notification: ProspectNotification) => void | Promise<void>
  readonly onInteraction?: (notification: InteractionNotification) => void | Promise<void>
  readonly onQuote?: (notification: QuoteNotification) => void | Promise<void>
  readonly onAgent?: (notification: AgentNotification) => void | Promise<void>
}

/** Options of {@link createZenviaConversionReceiver}. */
export interface ZenviaConversionReceiverOptions
  extends NotificationHandlers, Pick<ReceiverOptions, 'onError'> {
  /** What the address that was subscribed with has in its query; see {@link toCallbackUrl}. */
  readonly secret: string
  /** Name of the parameter that holds the secret. @default 'secret' */
  readonly secretParameter?: string
  /** Where notifications are received. A trailing slash makes no difference. @default '/zenvia-conversion' */
  readonly path?: string
  /** The largest body that is read; larger ones are answered 413. @default 1 MiB */
  readonly bodyBytesMax?: number
  /**
   * How many notifications are remembered as handled, so that one that comes again does not reach its handler again.
   * They are forgotten with the process. 0 turns it off. @default 10_000
   */
  readonly dedupeKeysMax?: number
  /**
   * Asked before a handler, where the receiver does not remember the notification itself: what outlives the process and
   * is shared by several, such as a table of keys by {@link toDedupeKey}.
   */
  readonly isDuplicate?: (notification: Notification) => boolean | Promise<boolean>
  /** Is told of notifications that came again. They are answered 200, and reach no handler. */
  readonly onDuplicate?: (notification: Notification) => void
}
