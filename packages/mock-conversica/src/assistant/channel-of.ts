import type { Channel, LeadRecord } from '../lead/lead-record.ts'

/**
 * The way of the assistant's next message: every second one goes by text message where the lead agreed to them and a
 * mobile number is known, all others by email (assumed).
 */
export function channelOf({ lead, facts, talk }: LeadRecord): Channel {
  const isAllowed = facts.smsOptIn === true && facts.smsOptOut !== true
  const phone = facts.discoveredPhone1 ?? lead.cellPhone ?? ''
  const isTextsTurn = (talk?.sent ?? 0) % 2 === 1
  return isAllowed && isTextsTurn && phone.trim() !== '' ? 'sms' : 'email'
}
