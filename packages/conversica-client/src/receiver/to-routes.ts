import { defineRoute, type ReceiverRoute } from '@ensaio/client-kit'
import { defaultPaths } from './callbacks.ts'
import { chatLeadReceived, toAnswerResponse } from './chat-lead-answer.ts'
import { parseChatLead } from './parse-chat-lead.ts'
import { parseLeadUpdate } from './parse-lead-update.ts'
import { parseMessage } from './parse-message.ts'
import type { ConversicaReceiverOptions } from './receiver-options.ts'

/** One route for each callback that has a handler. */
export function toRoutes(options: ConversicaReceiverOptions): readonly ReceiverRoute[] {
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
