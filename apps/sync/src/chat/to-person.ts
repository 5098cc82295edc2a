import type { ExpandedRow } from '@ensaio/zenvia-chat-client'
import type { Person } from '../conversion/command.ts'
import type { Instant } from '../database/schema.ts'
import { type InteractionRow, toTexts } from './to-interaction-row.ts'

/**
 * Says whether a talk may lead to a retail lead: both sides wrote, an agent closed it, it ended since the app is in
 * service, and it left a way to reach the customer. What nobody answered, gave up or dropped is as often spam.
 */
export function isPromising(row: InteractionRow, since: Instant): boolean {
  const isReachable = row.customer_phone !== null || row.customer_email !== null
  return row.state === 'ENDED' && row.state_at >= since && isReachable
}

/** The customer of a talk as a person to make known. */
export function toPerson(row: InteractionRow, source: string): Person {
  // Only `toInteractionRow` writes it.
  const { fields } = (JSON.parse(row.row) as ExpandedRow).customer
  const [firstName = row.customer_id, ...others] = (row.customer_name ?? '')
    .split(/\s+/u)
    .filter((word) => word !== '')
  return {
    customerId: row.customer_id,
    isForKnown: false,
    source,
    firstName,
    ...(others.length === 0 ? {} : { lastName: others.join(' ') }),
    phones: toTexts(fields.channel_phone),
    emails: toTexts(fields.channel_email),
    comments: `Talk ${row.protocol} on ${row.channel}, with ${row.agent_name ?? 'nobody'}.`,
  }
}
