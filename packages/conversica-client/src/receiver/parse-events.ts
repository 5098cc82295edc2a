import { boolean, oneOf, optional, parsePayload, type Shape, text } from '@ensaio/client-kit'
import type { ChatLead, LeadUpdate, Message } from './events.ts'

const messageShape: Shape<Message> = {
  apiVersion: text,
  id: text,
  clientId: optional(text),
  action: oneOf(['sent', 'received']),
  date: text,
  subject: text,
  body: text,
}

/** The body of a message callback as its type; throws PayloadError where its shape is wrong. */
export function parseMessage(body: unknown): Message {
  return parsePayload('the message callback', body, messageShape)
}

const leadUpdateShape: Shape<LeadUpdate> = {
  apiVersion: text,
  id: text,
  clientId: optional(text),
  dateAdded: optional(text),
  firstMessageDate: optional(text),
  lastMessageDate: optional(text),
  lastResponseDate: optional(text),
  hotLead: optional(boolean),
  hotLeadDate: optional(text),
  leadAtRisk: optional(boolean),
  leadAtRiskDate: optional(text),
  actionRequired: optional(boolean),
  actionRequiredDate: optional(text),
  discoveredPhone1: optional(text),
  discoveredPhone2: optional(text),
  discoveredEmail1: optional(text),
  discoveredEmail2: optional(text),
  // The vendor's words for the next three are not checked: an update refused for a new word would be lost for good.
  leadStatus: optional(text),
  leadStatusDate: optional(text),
  conversationStage: optional(text),
  conversationStageDate: optional(text),
  conversationStatus: optional(text),
  conversationStatusDate: optional(text),
  doNotEmail: optional(boolean),
  smsOptIn: optional(boolean),
  smsOptOut: optional(boolean),
}

/** The body of a lead update as its type; throws PayloadError where its shape is wrong. */
export function parseLeadUpdate(body: unknown): LeadUpdate {
  return parsePayload('the lead update', body, leadUpdateShape)
}

const chatLeadShape: Shape<ChatLead> = {
  clientId: optional(text),
  firstName: text,
  lastName: text,
  email: text,
  conversationHistory: text,
}

/** The body of a chat lead as its type; throws PayloadError where its shape is wrong. */
export function parseChatLead(body: unknown): ChatLead {
  return parsePayload('the chat lead', body, chatLeadShape)
}
