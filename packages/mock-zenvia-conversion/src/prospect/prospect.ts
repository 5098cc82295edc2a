import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import type { AgentCard } from '../account/agent.ts'
import type { GroupName } from '../account/group.ts'

export type ProspectStatus = Schemas['ProspectStatus']

/**
 * A potential client. All instants are milliseconds since 1970. The record contains everything that an answer shows, so
 * a view needs nothing else.
 *
 * Invariants: `unclaimed` has no agent, and a prospect without an agent is unclaimed or archived; `archived` goes with
 * a reason; an agent goes with `assignedAt`; leads are sorted oldest first; the id begins with the second of
 * `createdAt`; `userMade` goes with `createdBy` of the first lead, which then has no `providerKey`.
 */
export interface ProspectRecord {
  readonly id: string
  readonly createdAt: number
  readonly account: GroupName
  readonly group: GroupName
  readonly initialGroup: GroupName
  readonly status: ProspectStatus
  readonly userMade: boolean
  readonly firstName?: string | undefined
  readonly lastName?: string | undefined
  readonly category?: string | undefined
  readonly nin: readonly Schemas['Nin'][]
  /** E.164, or as written where that is impossible. */
  readonly phones: readonly string[]
  readonly emails: readonly string[]
  readonly contactMediums: readonly Schemas['ContactMedium'][]
  readonly additionalData: Readonly<Record<string, unknown>>
  readonly leads: readonly Schemas['LeadData'][]
  readonly agent?: AgentCard | undefined
  readonly assignedAt?: number | undefined
  readonly transferredAt?: number | undefined
  readonly archivingReason?: string | undefined
  /** `null` once it was removed. */
  readonly label?: string | null | undefined
  readonly firstContactedAt?: number | undefined
  readonly nextReminderAt?: number | undefined
  readonly sentWorkingHourMessageAt?: number | undefined
  /** The instants until which conversations in these channels are open. */
  readonly whatsAppDueAt?: number | undefined
  readonly facebookDueAt?: number | undefined
  readonly instagramDueAt?: number | undefined
}

/**
 * Returns the prospect with all of its fields in one order, those without a value too. A change keeps them: whoever reads prospects
 * meets one kind of object, which V8 finds a field of at once; with fields that came and went there were hundreds of kinds.
 */
export function toProspectRecord(record: ProspectRecord): ProspectRecord {
  return {
    id: record.id,
    createdAt: record.createdAt,
    account: record.account,
    group: record.group,
    initialGroup: record.initialGroup,
    status: record.status,
    userMade: record.userMade,
    firstName: record.firstName,
    lastName: record.lastName,
    category: record.category,
    nin: record.nin,
    phones: record.phones,
    emails: record.emails,
    contactMediums: record.contactMediums,
    additionalData: record.additionalData,
    leads: record.leads,
    agent: record.agent,
    assignedAt: record.assignedAt,
    transferredAt: record.transferredAt,
    archivingReason: record.archivingReason,
    label: record.label,
    firstContactedAt: record.firstContactedAt,
    nextReminderAt: record.nextReminderAt,
    sentWorkingHourMessageAt: record.sentWorkingHourMessageAt,
    whatsAppDueAt: record.whatsAppDueAt,
    facebookDueAt: record.facebookDueAt,
    instagramDueAt: record.instagramDueAt,
  }
}

/** The satisfaction of a prospect, from 1 to 5. */
export interface CsatRecord {
  readonly id: string
  readonly prospectId: string
  readonly createdAt: number
  readonly result: number
  readonly comment?: string
}
