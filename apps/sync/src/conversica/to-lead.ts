import type { Lead } from '@ensaio/conversica-client'
import type { Prospect } from '@ensaio/zenvia-conversion-client'
import type { Instant } from '../database/schema.ts'

/** The facts that decide which lead Conversica should have. */
export interface LeadFacts {
  readonly prospect: Prospect
  readonly isDeleted: boolean
  /** True where Conversica has been sent this prospect before. */
  readonly wasWanted: boolean
  readonly isOptedOut: boolean
  readonly isTextOptedOut: boolean
  /** Prospects of before are left alone. */
  readonly since: Instant
}

/** The version of the API that the client speaks. */
const API_VERSION = '7.2'

/** The vendor wants a text by which the assistant addresses the lead. */
const UNKNOWN_NAME = 'there'
const UNKNOWN_SOURCE = 'Zenvia Conversion'

/**
 * The lead that Conversica should have of a prospect; undefined for one that it should not have. What the assistant
 * cannot write to, has to keep quiet about, or would surprise years later, is not sent in the first place. Once it was
 * sent, it stays up to date for good: this is how Conversica hears of an archiving or an opt-out.
 */
export function toLead(facts: LeadFacts): Lead | undefined {
  const { prospect, isOptedOut, isTextOptedOut } = facts
  const isOver = facts.isDeleted || prospect.status === 'archived'
  if (!facts.wasWanted && !isWorthSending(facts, isOver)) return undefined
  const { agent, leads, emails = [], phones = [] } = prospect
  return {
    apiVersion: API_VERSION,
    id: prospect.id,
    firstName: prospect.firstName || UNKNOWN_NAME,
    ...(prospect.lastName === undefined ? {} : { lastName: prospect.lastName }),
    email: emails[0] ?? '',
    ...(phones[0] === undefined ? {} : { cellPhone: phones[0] }),
    leadSource: leads[0]?.utmSource || UNKNOWN_SOURCE,
    leadStatus: prospect.status,
    date: prospect.created,
    repName: agent === undefined ? '' : `${agent.firstName} ${agent.lastName}`.trim(),
    ...(agent === undefined ? {} : { repId: agent.id }),
    ...(agent?.email === undefined ? {} : { repEmail: agent.email }),
    optOut: isOptedOut,
    smsOptOut: isTextOptedOut,
    stopMessaging: isOver,
  }
}

/** The assistant writes emails: without an address it has nothing to do. */
function isWorthSending({ prospect, since }: LeadFacts, isOver: boolean): boolean {
  const hasEmail = (prospect.emails ?? []).length > 0
  return hasEmail && !isOver && Date.parse(prospect.created) >= Date.parse(since)
}
