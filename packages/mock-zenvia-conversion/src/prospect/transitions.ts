// What can become of a prospect: each function takes a record and gives another one, in which all that always holds
// still holds. They keep nothing and tell nobody; `saveProspect` does.
import type { AgentCard } from '../account/agent.ts'
import type { GroupName } from '../account/group.ts'
import type { ProspectRecord, ProspectStatus } from './prospect.ts'

/** Gives it to an agent: one who claims it, or one to whom it is transferred. What was archived is open again. */
export function assignedTo(record: ProspectRecord, agent: AgentCard, at: number): ProspectRecord {
  const { archivingReason: _, ...open } = record
  return { ...open, agent, assignedAt: at, status: statusWithAgent(record) }
}

/** Takes its agent away: anybody may claim it. What was archived is open again. */
function unassigned(record: ProspectRecord): ProspectRecord {
  const { agent: _, assignedAt: __, archivingReason: ___, ...free } = record
  return { ...free, status: 'unclaimed' }
}

/** Moves it to a group, where nobody has it yet. */
export function movedTo(record: ProspectRecord, group: GroupName, at: number): ProspectRecord {
  return { ...unassigned(record), group, transferredAt: at }
}

/** Moves it to an agent, and to the agent's group. */
export function handedTo(
  record: ProspectRecord,
  { agent, group, at }: { agent: AgentCard; group: GroupName; at: number },
): ProspectRecord {
  return { ...assignedTo(record, agent, at), group, transferredAt: at }
}

/** Closes it for a reason; its agent, if it has one, stays. */
export function archivedFor(record: ProspectRecord, archivingReason: string): ProspectRecord {
  return { ...record, status: 'archived', archivingReason }
}

/** Opens it again, with the agent that it had. */
export function reopened(record: ProspectRecord): ProspectRecord {
  if (record.status !== 'archived') return record
  const { archivingReason: _, ...open } = record
  return { ...open, status: record.agent === undefined ? 'unclaimed' : statusWithAgent(record) }
}

/** Notes that somebody of our side has reached out: who was new is followed up from now on. */
export function contacted(record: ProspectRecord, at: number): ProspectRecord {
  return {
    ...record,
    firstContactedAt: record.firstContactedAt ?? at,
    ...(record.status === 'new' && { status: 'followUp' }),
  }
}

/** A quote makes it `processing`, the end of the quote `followUp` again (assumed). It needs an agent to be either. */
export function inNegotiation(record: ProspectRecord, isPending: boolean): ProspectRecord {
  if (record.agent === undefined || record.status === 'archived') return record
  if (isPending) return { ...record, status: 'processing' }
  return record.status === 'processing' ? { ...record, status: statusWithAgent(record) } : record
}

function statusWithAgent({ firstContactedAt }: ProspectRecord): ProspectStatus {
  return firstContactedAt === undefined ? 'new' : 'followUp'
}
