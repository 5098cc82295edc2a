import {
  createBasicGuard,
  createReceiver,
  defineRoute,
  type Receiver,
  type ReceiverRoute,
} from '@ensaio/client-kit'
import { chatLeadReceived, toAnswerResponse, toRefusalResponse } from './chat-lead-answer.ts'
import { defaultPaths } from './events.ts'
import { parseChatLead, parseLeadUpdate, parseMessage } from './parse-events.ts'
import { type ConversicaReceiverOptions, requireOptions } from './receiver-options.ts'

const COMPONENT = 'the Conversica receiver'

/** A long chat is some 100 KiB of text; ten times that is not a callback. */
const BODY_BYTES_MAX = 1024 * 1024

/**
 * Makes a receiver of Conversica's callbacks: a fetch handler that checks the credentials in constant time, parses each
 * callback to its type, and answers 200 once its handler is done. A handler that fails leads to a 500: Conversica may
 * then send the callback again.
 *
 * Conversica sends no event id, so the same callback may come twice and cannot be told from two equal ones: handlers
 * have to bear repetition; {@link toDedupeKey} helps. Unknown keys are passed through; datetimes, and the words for
 * statuses and stages, are not checked.
 *
 * @example
 * ```ts
 * import { createConversicaReceiver } from '@ensaio/conversica-client'
 *
 * const hotLeadIds: string[] = []
 * export const receive = createConversicaReceiver({
 *   username: 'callbacks',
 *   password: 'a long secret',
 *   onLeadUpdate(update) {
 *     if (update.hotLead === true) hotLeadIds.push(update.id)
 *   },
 * })
 * ```
 */
export function createConversicaReceiver(options: ConversicaReceiverOptions): Receiver {
  const { username, password, onError } = options
  requireOptions(COMPONENT, options)
  return createReceiver({
    component: COMPONENT,
    routes: toRoutes(options),
    isAuthorized: createBasicGuard({ username, password }),
    challenge: 'Basic realm="Conversica callbacks", charset="UTF-8"',
    bodyBytesMax: options.bodyBytesMax ?? BODY_BYTES_MAX,
    toResponse: toRefusalResponse,
    ...(onError === undefined ? {} : { onError }),
  })
}

/** One route for each callback that has a handler. */
function toRoutes(options: ConversicaReceiverOptions): readonly ReceiverRoute[] {
  const { onMessage, onLeadUpdate, onChatLead } = options
  const paths = { ...defaultPaths, ...options.paths }
  return [
    onMessage &&
      defineRoute({
        name: 'message',
        paths: paths.message,
        parse: parseMessage,
        handle: async (message) => {
          await onMessage(message)
          return new Response()
        },
      }),
    onLeadUpdate &&
      defineRoute({
        name: 'leadUpdate',
        paths: paths.leadUpdate,
        parse: parseLeadUpdate,
        handle: async (update) => {
          await onLeadUpdate(update)
          return new Response()
        },
      }),
    onChatLead &&
      defineRoute({
        name: 'chatLead',
        paths: paths.chatLead,
        parse: parseChatLead,
        handle: async (lead) => toAnswerResponse((await onChatLead(lead)) ?? chatLeadReceived),
      }),
  ].filter((route) => route !== undefined)
}
