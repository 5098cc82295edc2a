// The tables that both forms of the report show, as text and as a page.
import type { Report } from './read-report.ts'

/** A table of a report, its cells as a person reads them. */
export interface ReportTable {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
  /** Said in the place of rows. */
  readonly ifEmpty: string
}

/** Lays the report out in tables. */
export function toTables({ firstResponse, stages, hotLeads, funnel }: Report): {
  readonly [Name in keyof Report]: ReportTable
} {
  return {
    firstResponse: {
      title: 'First response by agent and week',
      columns: ['week', 'agent', 'talks', 'median', 'average', 'longest'],
      rows: firstResponse.map((row) => [
        row.week,
        row.agent_name ?? row.agent_id,
        row.interactions,
        toDuration(row.median_seconds),
        toDuration(row.average_seconds),
        toDuration(row.longest_seconds),
      ]),
      ifEmpty: 'No agent has answered a customer yet.',
    },
    stages: {
      title: 'Prospects by stage',
      columns: ['group', 'stage', 'prospects', 'hot', 'oldest'],
      rows: stages.map((row) => [
        row.group_name,
        row.stage,
        row.prospects,
        row.hot,
        row.oldest_at.slice(0, 10),
      ]),
      ifEmpty: 'There are no prospects yet.',
    },
    hotLeads: {
      title: 'Hot leads not yet answered',
      columns: ['hot since', 'lead', 'group', 'agent', 'phone', 'email'],
      rows: hotLeads.map((row) => [
        row.hot_at?.slice(0, 16).replace('T', ' ') ?? '',
        [row.first_name, row.last_name].filter((part) => part !== null).join(' '),
        row.group_name,
        row.agent_name ?? '',
        row.phone === null ? '' : `+${row.phone}`,
        row.email ?? '',
      ]),
      ifEmpty: 'Every hot lead has been answered.',
    },
    funnel: {
      title: 'From advertisement to sale',
      columns: ['source', 'campaign', 'prospects', 'contacted', 'replied', 'hot', 'sold'],
      rows: funnel.map((row) => [
        row.source || '(unknown)',
        row.campaign,
        row.prospects,
        row.contacted,
        row.replied,
        row.hot,
        row.sold,
      ]),
      ifEmpty: 'There are no prospects yet.',
    },
  }
}

/** `48s`, `3m 20s`, `5h 4m`: the two largest units. */
export function toDuration(seconds: number): string {
  const hours = Math.floor(seconds / 3_600)
  const minutes = Math.floor((seconds % 3_600) / 60)
  if (hours > 0) return `${hours}h ${minutes}m`
  return minutes > 0 ? `${minutes}m ${seconds % 60}s` : `${seconds}s`
}
