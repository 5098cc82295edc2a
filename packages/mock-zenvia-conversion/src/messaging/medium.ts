import type { ChannelName } from './find-channel.ts'

/** The channel as interactions spell it. */
export function toMedium(channel: ChannelName): 'whatsApp' | 'facebook' | 'instagram' {
  return channel === 'whatsapp' ? 'whatsApp' : channel
}
