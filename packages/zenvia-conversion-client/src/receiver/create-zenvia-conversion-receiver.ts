import { createQueryGuard, createReceiver, defineRoute, type Receiver } from '@ensaio/client-kit'
import { DEFAULT_SECRET_PARAMETER } from './callback-url.ts'
import type { Notification } from './events.ts'
import { createHandledKeys, type HandledKeys } from './handled-keys.ts'
import { parseNotification } from './parse-events.ts'
import {
  DEDUPE_KEYS_MAX,
  type NotificationHandlers,
  requireOptions,
  type ZenviaConversionReceiverOptions,
} from './receiver-options.ts'
import { toDedupeKey } from './to-dedupe-key.ts'

const COMPONENT = 'the Zenvia Conversion receiver'

/** The default path of notifications. */
const DEFAULT_PATH = '/zenvia-conversion'

/** A prospect with many leads is some 20 KiB; fifty times that is not a notification. */
const BODY_BYTES_MAX = 1024 * 1024

/**
 * Makes a receiver of Zenvia Conversion's notifications: a fetch handler that checks the secret in constant time, parses
 * the notification to the type of its topic, and answers 200 once its handler is done. A handler that fails leads to a
 * 500, so that the notification is sent again.
 *
 * The vendor sends a notification at least once, sometimes twice within milliseconds. The receiver tells repeats by
 * {@link toDedupeKey}, also while the first one is still being handled; a repeat reaches no handler. It checks the
 * envelope and the keys of the records, but not the rest of them.
 *
 * @example
 * ```ts
 * import { createZenviaConversionReceiver } from '@ensaio/zenvia-conversion-client'
 *
 * export const receive = createZenviaConversionReceiver({
 *   secret: 'a long secret',
 *   onInteraction({ interaction, prospect }) {
 *     const text = interaction.output?.message?.content
 *     if (interaction.proactive === false && text !== undefined) console.log(prospect.firstName, text)
 *   },
 * })
 * ```
 */
export function createZenviaConversionReceiver(options: ZenviaConversionReceiverOptions): Receiver {
  const { secret, secretParameter = DEFAULT_SECRET_PARAMETER, onError } = options
  requireOptions(COMPONENT, options)
  const handledKeys = createHandledKeys(options.dedupeKeysMax ?? DEDUPE_KEYS_MAX)
  return createReceiver({
    component: COMPONENT,
    routes: [
      defineRoute({
        name: 'notification',
        paths: [options.path ?? DEFAULT_PATH],
        parse: parseNotification,
        handle: (notification) => handle(notification, { options, handledKeys }),
      }),
    ],
    isAuthorized: createQueryGuard({ parameter: secretParameter, secret }),
    challenge: 'QuerySecret realm="Zenvia Conversion notifications"',
    bodyBytesMax: options.bodyBytesMax ?? BODY_BYTES_MAX,
    ...(onError === undefined ? {} : { onError }),
  })
}

interface Handling {
  readonly options: ZenviaConversionReceiverOptions
  readonly handledKeys: HandledKeys
}

async function handle(
  notification: Notification,
  { options, handledKeys }: Handling,
): Promise<Response> {
  const handler = findHandler(notification, options)
  if (handler === undefined)
    return new Response(`Nothing is done with the topic ${notification.topic} here.`, {
      status: 404,
    })
  const isKnown = async () => (await options.isDuplicate?.(notification)) === true
  let isNew = true
  const ran = await handledKeys.runOnce(toDedupeKey(notification), async () => {
    isNew = !(await isKnown())
    if (isNew) await handler()
  })
  if (!ran || !isNew) options.onDuplicate?.(notification)
  return new Response()
}

/** The handler of a notification, bound to it; undefined where its topic has none. */
function findHandler(
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
