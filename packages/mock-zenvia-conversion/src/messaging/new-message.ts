import type { Schemas } from '@ensaio/contracts/zenvia-conversion'

type Message = Schemas['InteractionMessage']

/** The parts that each message has. */
export interface MessageParts extends Required<
  Pick<Message, 'via' | 'performer' | 'providerId' | 'sender' | 'recipient'>
> {
  readonly text: string
}

/**
 * Returns a message that has not arrived yet, its fields in the order of captured ones.
 * @param rest the parts that few messages have; most are a text alone, and those are made in one object
 */
export function newMessage(
  { via, text, performer, providerId, sender, recipient }: MessageParts,
  rest?: Partial<Message>,
): Message {
  const message = {
    via,
    body: text,
    content: text,
    performer,
    delivered: false,
    providerId,
    sender,
    recipient,
    templateConfig: null,
  }
  if (rest === undefined) return message
  const { templateConfig, ...beginning } = message
  return { ...beginning, ...rest, templateConfig }
}
