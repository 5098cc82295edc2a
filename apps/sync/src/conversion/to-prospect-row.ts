import type { Prospect } from '@ensaio/zenvia-conversion-client'
import { toInstant } from '../database/instant.ts'
import type { ProspectTable } from '../database/schema.ts'

/** A prospect as it is stored, but for what is known about the row itself. */
export type ProspectRow = Omit<ProspectTable, 'known_at' | 'revision'>

/** Turns a prospect of the vendor into a row. */
export function toProspectRow(prospect: Prospect): ProspectRow {
  const { agent, leads } = prospect
  return {
    id: prospect.id,
    created_at: toInstant(prospect.created),
    status: prospect.status,
    archiving_reason: prospect.archivingReason ?? null,
    group_id: prospect.groupId,
    group_name: prospect.group,
    agent_id: agent?.id ?? null,
    agent_name: agent === undefined ? null : `${agent.firstName} ${agent.lastName}`.trim(),
    first_name: prospect.firstName ?? null,
    last_name: prospect.lastName ?? null,
    label: prospect.label ?? null,
    source: leads[0]?.utmSource ?? null,
    campaign: leads[0]?.utmCampaign ?? null,
    assigned_at: toInstantOrNull(prospect.assigned),
    first_contacted_at: toInstantOrNull(prospect.firstContactedAt),
    deleted_at: null,
    row: JSON.stringify(prospect),
  }
}

function toInstantOrNull(text: string | undefined): string | null {
  return text === undefined ? null : toInstant(text)
}
