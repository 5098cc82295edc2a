import {
  createConversicaReceiver,
  toDedupeKey as toCallbackKey,
  defaultPaths,
} from '@ensaio/conversica-client'
import {
  createZenviaConversionReceiver,
  toDedupeKey as toNotificationKey,
} from '@ensaio/zenvia-conversion-client'
import { Hono } from 'hono'
import type { Logger } from 'pino'
import type { Receivers } from '../app/sync.ts'
import type { NewEntry } from '../queue/queue.ts'
import { toInboxEntry } from './event.ts'

export interface CreateReceiversOptions {
  readonly receivers: Receivers
  /** Stores an event durably. The vendor hears that all is well only then. */
  readonly store: (entry: NewEntry) => Promise<void>
  readonly log: Logger
}

/** The address that Zenvia Conversion is to send its notifications to. */
export const CONVERSION_PATH = '/zenvia-conversion'

/**
 * Makes the receiver of both vendors' webhooks. It verifies, stores and answers; the work is done later. Nothing is
 * remembered in memory: that an event came again, its key in the inbox tells.
 */
export function createReceivers({ receivers, store, log }: CreateReceiversOptions): Hono {
  const onError = (error: unknown, route: string): void => {
    log.error({ route, error: String(error) }, 'a webhook could not be stored')
  }
  const receiveNotification = createZenviaConversionReceiver({
    ...receivers.zenviaConversion,
    path: CONVERSION_PATH,
    dedupeKeysMax: 0,
    onProspect: (notification) =>
      store(toInboxEntry({ kind: 'prospect', notification }, toNotificationKey(notification))),
    onInteraction: (notification) =>
      store(toInboxEntry({ kind: 'prospect', notification }, toNotificationKey(notification))),
    onError,
  })
  const receiveCallback = createConversicaReceiver({
    ...receivers.conversica,
    onMessage: async (message) =>
      store(toInboxEntry({ kind: 'message', message }, await toCallbackKey('message', message))),
    onLeadUpdate: async (update) =>
      store(
        toInboxEntry({ kind: 'lead-update', update }, await toCallbackKey('leadUpdate', update)),
      ),
    onChatLead: async (lead) =>
      store(toInboxEntry({ kind: 'chat-lead', lead }, await toCallbackKey('chatLead', lead))),
    onError,
  })
  const app = new Hono({ strict: false })
  app.get('/healthz', (context) => context.text('ok'))
  app.all(CONVERSION_PATH, (context) => receiveNotification(context.req.raw))
  for (const path of Object.values(defaultPaths).flat())
    app.all(path, (context) => receiveCallback(context.req.raw))
  return app
}
