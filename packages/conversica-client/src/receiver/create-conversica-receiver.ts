import {
  ClientOptionError,
  createBasicGuard,
  createReceiver,
  type Receiver,
  requireBasicCredentials,
} from '@ensaio/client-kit'
import { toRefusalResponse } from './chat-lead-answer.ts'
import type { ConversicaReceiverOptions } from './receiver-options.ts'
import { toRoutes } from './to-routes.ts'

const COMPONENT = 'the Conversica receiver'

/** A long chat is some 100 KiB of text; ten times that is no callback. */
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
  requireBasicCredentials(COMPONENT, { username, password })
  requireHandler(options)
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

function requireHandler({ onMessage, onLeadUpdate, onChatLead }: ConversicaReceiverOptions): void {
  if (onMessage ?? onLeadUpdate ?? onChatLead) return
  throw new ClientOptionError(COMPONENT, {
    option: 'onMessage',
    problem: 'is missing, and so are onLeadUpdate and onChatLead',
    advice: 'Pass a function for each callback that is registered with Conversica.',
  })
}
