import {
  type BasicCredentials,
  ClientOptionError,
  type ReceiverOptions,
  requireBasicCredentials,
} from '@ensaio/client-kit'
import type { CallbackName, ChatLead, ChatLeadAnswer, LeadUpdate, Message } from './events.ts'

/** A reply of the handler's own, or nothing for the default one. */
export type ChatLeadReply = ChatLeadAnswer | void

/** The handlers of the callbacks. A callback without a handler is answered with 404, like an unknown path. */
export interface CallbackHandlers {
  readonly onMessage?: (message: Message) => void | Promise<void>
  readonly onLeadUpdate?: (update: LeadUpdate) => void | Promise<void>
  /** May return the reply to Conversica; the default one says that the lead was received. */
  readonly onChatLead?: (lead: ChatLead) => ChatLeadReply | Promise<ChatLeadReply>
}

/** Options of {@link createConversicaReceiver}. */
export interface ConversicaReceiverOptions
  extends BasicCredentials, CallbackHandlers, Pick<ReceiverOptions, 'onError'> {
  /** The paths of each callback, in place of its default ones. A trailing slash makes no difference. */
  readonly paths?: { readonly [Name in CallbackName]?: readonly string[] }
  /** The largest body that is read; larger ones are answered 413. @default 1 MiB */
  readonly bodyBytesMax?: number
}

/** @throws ClientOptionError for the first option that is wrong */
export function requireOptions(component: string, options: ConversicaReceiverOptions): void {
  requireBasicCredentials(component, options)
  if (options.onMessage ?? options.onLeadUpdate ?? options.onChatLead) return
  throw new ClientOptionError(component, {
    option: 'onMessage',
    problem: 'is missing, and so are onLeadUpdate and onChatLead',
    advice: 'Pass a function for each callback that is registered with Conversica.',
  })
}
