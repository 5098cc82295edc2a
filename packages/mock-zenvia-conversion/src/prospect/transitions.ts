// The state transitions of a prospect: each function returns a new record that keeps all invariants. Saving it and
// notifying subscribers is up to `saveProspect`.
import type { AgentCard } from '../account/agent.ts'
import type { GroupName } from '../account/group.ts'
import type { ProspectRecord, ProspectStatus } from './prospect.ts'

/** The fields that transitions change. */
export const TRANSITION_FIELDS = [
  'status',
  'agent',
  'group',
  'assignedAt',
  'transferredAt',
  'archivingReason',
  'firstContactedAt',
] as const satisfies (keyof ProspectRecord)[]

/** Assigns the prospect to an agent. An archived one is reopened. */
export function assignedTo(record: ProspectRecord, agent: AgentCard, at: number): ProspectRecord {
  return claimedBy(record, { agent, group: record.group, at })
}

/** Assigns the prospect to an agent, and moves it to the agent's group without a transfer (observed). */
export function claimedBy(
  record: ProspectRecord,
  { agent, group, at }: { agent: AgentCard; group: GroupName; at: number },
): ProspectRecord {
  const status = statusWithAgent(record)
  return { ...record, agent, group, assignedAt: at, status, archivingReason: undefined }
}

/** Removes the agent. An archived prospect is reopened. */
function unassigned(record: ProspectRecord): ProspectRecord {
  const noAgent = { agent: undefined, assignedAt: undefined, archivingReason: undefined }
  return { ...record, ...noAgent, status: 'unclaimed' }
}

/** Moves the prospect to a group, where it is unclaimed. */
export function movedTo(record: ProspectRecord, group: GroupName, at: number): ProspectRecord {
  return { ...unassigned(record), group, transferredAt: at }
}

/** Moves the prospect to an agent, and to the agent's group. */
export function handedTo(
  record: ProspectRecord,
  { agent, group, at }: { agent: AgentCard; group: GroupName; at: number },
): ProspectRecord {
  return { ...claimedBy(record, { agent, group, at }), transferredAt: at }
}

/** Archives the prospect for a reason; it keeps its agent, if any. */
export function archivedFor(record: ProspectRecord, archivingReason: string): ProspectRecord {
  return { ...record, status: 'archived', archivingReason }
}

/** Reopens the prospect, with the agent that it had. */
export function reopened(record: ProspectRecord): ProspectRecord {
  if (record.status !== 'archived') return record
  const status = record.agent === undefined ? 'unclaimed' : statusWithAgent(record)
  return { ...record, status, archivingReason: undefined }
}

/** Records that our side has reached out: a new prospect is followed up from now on. */
export function contacted(record: ProspectRecord, at: number): ProspectRecord {
  const status = record.status === 'new' ? 'followUp' : record.status
  return { ...record, firstContactedAt: record.firstContactedAt ?? at, status }
}

/** A pending quote makes the prospect `processing`, a decided one `followUp` (assumed). Both require an agent. */
export function inNegotiation(record: ProspectRecord, isPending: boolean): ProspectRecord {
  if (record.agent === undefined || record.status === 'archived') return record
  if (isPending === (record.status === 'processing')) return record
  return { ...record, status: isPending ? 'processing' : statusWithAgent(record) }
}

function statusWithAgent({ firstContactedAt }: ProspectRecord): ProspectStatus {
  return firstContactedAt === undefined ? 'new' : 'followUp'
}
