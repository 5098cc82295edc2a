import type { Call, CallOptions } from '@ensaio/client-kit'
import type { Operations } from '@ensaio/contracts/zenvia-conversion'
import type {
  Channel,
  ChannelName,
  Interaction,
  NewMessage,
  NewTemplateMessage,
  Order,
} from './models.ts'

/** The recipient of a message, and the channel. */
export interface Recipient {
  readonly prospectId: string
  readonly channel: ChannelName
}

/** A file with its name, or a Blob and a name for it. */
export type Upload = File | { readonly content: Blob; readonly name: string }

/**
 * Messages to prospects. What may not be sent throws MessageForbiddenError, which says why; nothing is sent again by
 * itself, as the prospect would get it twice.
 */
export interface Messaging {
  /** Channels of the groups that the key sees, with their templates. Needs the scope `messages:channels`. */
  channels(options?: CallOptions): Promise<readonly Channel[]>
  /** Channels by which the prospect can be reached. Needs the scope `messages:channels`. */
  channelsOf(prospectId: string, options?: CallOptions): Promise<readonly Channel[]>
  /**
   * Sends text, a list, buttons or products; only within 24 hours after the prospect's last message. Needs the scope
   * `messages:conversational`.
   */
  send(to: Recipient, message: NewMessage, options?: CallOptions): Promise<readonly Interaction[]>
  /** Sends a file, within the same 24 hours. Needs the scope `messages:conversational`. */
  sendFile(to: Recipient, file: Upload, options?: CallOptions): Promise<readonly Interaction[]>
  /** Sends a template, at any time. Needs the scope `messages:transactional`. */
  sendTemplate(
    to: Recipient,
    template: NewTemplateMessage,
    options?: CallOptions,
  ): Promise<readonly Interaction[]>
  /** Returns the prospect's orders from a catalogue, newest first; all of them without a `limit`. */
  orders(
    prospectId: string,
    query?: { readonly limit?: number },
    options?: CallOptions,
  ): Promise<readonly Order[]>
}

export function createMessaging({ json }: Call<Operations>): Messaging {
  return {
    channels: (options) => json('getChannels', {}, options),
    channelsOf: (prospectId, options) =>
      json('getChannelsByProspectId', { path: { prospectId } }, options),
    send: ({ prospectId, channel }, body, options) =>
      json('sendMessage', { path: { prospectId, channel }, body }, options),
    sendFile: ({ prospectId, channel }, file, options) =>
      json('sendFile', { path: { prospectId, channel }, body: toForm(file) }, options),
    sendTemplate: ({ prospectId, channel }, body, options) =>
      json('sendTemplateMessage', { path: { prospectId, channel }, body }, options),
    orders: (prospectId, query = {}, options) =>
      json('getOrdersByProspect', { path: { prospectId }, query }, options),
  }
}

function toForm(file: Upload): FormData {
  const form = new FormData()
  if (file instanceof File) form.append('file', file)
  else form.append('file', file.content, file.name)
  return form
}
