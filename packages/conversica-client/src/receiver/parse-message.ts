import { oneOf, parsePayload, type Shape, text } from '@ensaio/client-kit'
import type { Message } from './callbacks.ts'

const shape: Shape<Message> = {
  apiVersion: text,
  id: text,
  clientId: text,
  action: oneOf(['sent', 'received']),
  date: text,
  subject: text,
  body: text,
}

/** The body of a message callback as its type; throws PayloadError where its shape is wrong. */
export function parseMessage(body: unknown): Message {
  return parsePayload('the message callback', body, shape)
}
