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
  readonly firstName?: string
  readonly lastName?: string
  readonly category?: string
  readonly nin: readonly Schemas['Nin'][]
  /** E.164, or as written where that is impossible. */
  readonly phones: readonly string[]
  readonly emails: readonly string[]
  readonly contactMediums: readonly Schemas['ContactMedium'][]
  readonly additionalData: Readonly<Record<string, unknown>>
  readonly leads: readonly Schemas['LeadData'][]
  readonly agent?: AgentCard
  readonly assignedAt?: number
  readonly transferredAt?: number
  readonly archivingReason?: string
  /** `null` once it was removed. */
  readonly label?: string | null
  readonly firstContactedAt?: number
  readonly nextReminderAt?: number
  readonly sentWorkingHourMessageAt?: number
  /** The instants until which conversations in these channels are open. */
  readonly whatsAppDueAt?: number
  readonly facebookDueAt?: number
  readonly instagramDueAt?: number
}

/** The satisfaction of a prospect, from 1 to 5. */
export interface CsatRecord {
  readonly id: string
  readonly prospectId: string
  readonly createdAt: number
  readonly result: number
  readonly comment?: string
}
