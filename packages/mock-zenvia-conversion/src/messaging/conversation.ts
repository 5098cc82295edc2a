// A conversation is open, and takes free messages, for a day after each message of the prospect.
import { DAY_MS } from '../durations.ts'
import type { ProspectRecord } from '../prospect/prospect.ts'
import type { ChannelName } from './channel.ts'

type DueKey = 'whatsAppDueAt' | 'facebookDueAt' | 'instagramDueAt'

const DUE_KEYS: Readonly<Record<ChannelName, DueKey>> = {
  whatsapp: 'whatsAppDueAt',
  facebook: 'facebookDueAt',
  instagram: 'instagramDueAt',
}

/** The field in which a prospect differs once a conversation is opened in the channel, in a list. */
export const CONVERSATION_FIELDS = {
  whatsapp: [DUE_KEYS.whatsapp],
  facebook: [DUE_KEYS.facebook],
  instagram: [DUE_KEYS.instagram],
} as const satisfies Record<ChannelName, readonly DueKey[]>

/** Returns true while the conversation is open. That the last instant still counts is assumed. */
export function isConversationOpen(
  prospect: ProspectRecord,
  channel: ChannelName,
  now: number,
): boolean {
  const dueAt = prospect[DUE_KEYS[channel]]
  return dueAt !== undefined && now <= dueAt
}

/** Returns the prospect with the conversation open for a day. */
export function conversationOpened(
  prospect: ProspectRecord,
  channel: ChannelName,
  now: number,
): ProspectRecord {
  const dueAt = now + DAY_MS
  switch (channel) {
    case 'whatsapp':
      return { ...prospect, whatsAppDueAt: dueAt }
    case 'facebook':
      return { ...prospect, facebookDueAt: dueAt }
    case 'instagram':
      return { ...prospect, instagramDueAt: dueAt }
    default:
      return channel satisfies never
  }
}
