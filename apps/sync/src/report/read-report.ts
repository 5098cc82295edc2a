import type { Database } from '../database/database.ts'
import type { FirstResponseView, FunnelView, HotLeadView, StageView } from '../database/schema.ts'

/** The answers of the database to the questions that a user asks. */
export interface Report {
  readonly firstResponse: readonly FirstResponseView[]
  readonly stages: readonly StageView[]
  readonly hotLeads: readonly HotLeadView[]
  readonly funnel: readonly FunnelView[]
}

/** Rows that a person may still look through; who wants more asks the views. */
const ROWS_MAX = 200

/** Reads the report. The order of rows is the same in every database. */
export async function readReport({ kysely }: Pick<Database, 'kysely'>): Promise<Report> {
  return {
    firstResponse: await kysely
      .selectFrom('first_response_by_agent_and_week')
      .selectAll()
      .orderBy('week', 'desc')
      .orderBy('median_seconds')
      .orderBy('agent_id')
      .limit(ROWS_MAX)
      .execute(),
    stages: await kysely
      .selectFrom('prospects_by_stage')
      .selectAll()
      .orderBy('group_name')
      .orderBy('group_id')
      .orderBy('stage')
      .limit(ROWS_MAX)
      .execute(),
    hotLeads: await kysely
      .selectFrom('hot_leads_waiting')
      .selectAll()
      .orderBy('hot_at')
      .orderBy('prospect_id')
      .limit(ROWS_MAX)
      .execute(),
    funnel: await kysely
      .selectFrom('funnel_by_source')
      .selectAll()
      .orderBy('prospects', 'desc')
      .orderBy('source')
      .orderBy('campaign')
      .limit(ROWS_MAX)
      .execute(),
  }
}
