import { optional, parsePayload, type Shape, text } from '@ensaio/client-kit'
import type { ChatLead } from './callbacks.ts'

const shape: Shape<ChatLead> = {
  clientId: optional(text),
  firstName: text,
  lastName: text,
  email: text,
  conversationHistory: text,
}

/** The body of a chat lead as its type; throws PayloadError where its shape is wrong. */
export function parseChatLead(body: unknown): ChatLead {
  return parsePayload('the chat lead', body, shape)
}
