import { ClientOptionError, type ReceiverOptions } from '@ensaio/client-kit'
import { requireSecret } from './callback-url.ts'
import type {
  AgentNotification,
  InteractionNotification,
  Notification,
  ProspectNotification,
  QuoteNotification,
} from './events.ts'

/** The handlers of the notifications. A topic without a handler is answered with 404. */
export interface NotificationHandlers {
  readonly onProspect?: (notification: ProspectNotification) => void | Promise<void>
  readonly onInteraction?: (notification: InteractionNotification) => void | Promise<void>
  readonly onQuote?: (notification: QuoteNotification) => void | Promise<void>
  readonly onAgent?: (notification: AgentNotification) => void | Promise<void>
}

/** Options of {@link createZenviaConversionReceiver}. */
export interface ZenviaConversionReceiverOptions
  extends NotificationHandlers, Pick<ReceiverOptions, 'onError'> {
  /** The secret in the query of the subscribed address; see {@link toCallbackUrl}. */
  readonly secret: string
  /** Name of the parameter that holds the secret. @default 'secret' */
  readonly secretParameter?: string
  /** The path of notifications. A trailing slash makes no difference. @default '/zenvia-conversion' */
  readonly path?: string
  /** The largest body that is read; larger ones are answered 413. @default 1 MiB */
  readonly bodyBytesMax?: number
  /**
   * The number of handled notifications that are remembered, so that a repeat does not reach its handler.
   * They are forgotten with the process. 0 turns it off. @default 10_000
   */
  readonly dedupeKeysMax?: number
  /**
   * Called before a handler, where the receiver itself does not remember the notification: for a memory that outlives the
   * process and is shared by several, such as a table of keys by {@link toDedupeKey}.
   */
  readonly isDuplicate?: (notification: Notification) => boolean | Promise<boolean>
  /** Called with repeated notifications. They are answered with 200, and reach no handler. */
  readonly onDuplicate?: (notification: Notification) => void
}

/** A busy account's notifications of an hour, at about a megabyte of keys. Repeats were seen within seconds. */
export const DEDUPE_KEYS_MAX = 10_000

/** @throws ClientOptionError for the first option that is wrong */
export function requireOptions(component: string, options: ZenviaConversionReceiverOptions): void {
  const { path = '/', dedupeKeysMax = DEDUPE_KEYS_MAX } = options
  requireSecret(component, options)
  if (!/^\/[^?#\s]*$/u.test(path))
    throw new ClientOptionError(component, {
      option: 'path',
      problem: `has to be a path with a leading slash and no query, but is ${JSON.stringify(path)}`,
      advice: 'Pass one such as /webhooks/zenvia.',
    })
  if (!Number.isInteger(dedupeKeysMax) || dedupeKeysMax < 0)
    throw new ClientOptionError(component, {
      option: 'dedupeKeysMax',
      problem: `has to be a whole number, but is ${dedupeKeysMax}`,
      advice: 'Pass 0 to remember nothing, or leave it out for 10,000.',
    })
  if (options.onProspect ?? options.onInteraction ?? options.onQuote ?? options.onAgent) return
  throw new ClientOptionError(component, {
    option: 'onInteraction',
    problem: 'is missing, and so are onProspect, onQuote and onAgent',
    advice: 'Pass a function for each topic that is subscribed to.',
  })
}
