import type { BasicCredentials, ReceiverOptions } from '@ensaio/client-kit'
import type { CallbackName, ChatLead, ChatLeadAnswer, LeadUpdate, Message } from './callbacks.ts'

/** An answer of the handler's own, or nothing for the usual one. */
export type ChatLeadReply = ChatLeadAnswer | void

/** What is done with the callbacks. A callback without a function is answered 404, like an unknown path. */
export interface CallbackHandlers {
  readonly onMessage?: (message: Message) => void | Promise<void>
  readonly onLeadUpdate?: (update: LeadUpdate) => void | Promise<void>
  /** May say what Conversica is told; else it is told that the lead was received. */
  readonly onChatLead?: (lead: ChatLead) => ChatLeadReply | Promise<ChatLeadReply>
}

/** Options of {@link createConversicaReceiver}. */
export interface ConversicaReceiverOptions
  extends BasicCredentials, CallbackHandlers, Pick<ReceiverOptions, 'onError'> {
  /** Where each callback is received, in place of its usual paths. A trailing slash makes no difference. */
  readonly paths?: { readonly [Name in CallbackName]?: readonly string[] }
  /** The largest body that is read; larger ones are answered 413. @default 1 MiB */
  readonly bodyBytesMax?: number
}
