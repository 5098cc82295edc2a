// Whether somebody may be written to freely: for a day after each message of theirs.
import { DAY_MS } from '../durations.ts'
import type { ProspectRecord } from '../prospect/prospect.ts'
import type { ChannelName } from './channel.ts'

type DueKey = 'whatsAppDueAt' | 'facebookDueAt' | 'instagramDueAt'

const DUE_KEYS: Readonly<Record<ChannelName, DueKey>> = {
  whatsapp: 'whatsAppDueAt',
  facebook: 'facebookDueAt',
  instagram: 'instagramDueAt',
}

/** Whether free messages can be sent now. That the last instant still counts is assumed. */
export function isConversationOpen(
  prospect: ProspectRecord,
  channel: ChannelName,
  now: number,
): boolean {
  const dueAt = prospect[DUE_KEYS[channel]]
  return dueAt !== undefined && now <= dueAt
}

/** Opens the conversation for a day, as a message of the prospect does. */
export function conversationOpened(
  prospect: ProspectRecord,
  channel: ChannelName,
  now: number,
): ProspectRecord {
  return { ...prospect, [DUE_KEYS[channel]]: now + DAY_MS }
}
