import type { Call, CallOptions } from '@ensaio/client-kit'
import type { Operations } from '@ensaio/contracts/zenvia-chat'
import type { ReportQuery } from '../query/list-query.ts'
import { requireQuery } from '../query/require-query.ts'
import { toWireReportQuery } from '../query/to-wire-query.ts'
import type { Report, ReportRow } from './models.ts'

/** Counts of interactions. */
export interface Reports {
  /** Counts interactions and averages their times, by day unless `data_type` says otherwise. */
  get(query?: ReportQuery, options?: CallOptions): Promise<Report>
}

export function createReports({ json }: Call<Operations>): Reports {
  return {
    async get(query = {}, options) {
      requireQuery(query)
      const { data } = await json('getReports', { query: toWireReportQuery(query) }, options)
      return toReport(data)
    },
  }
}

function toReport(rows: readonly ReportRow[]): Report {
  const total = rows.at(-1)
  // The operation has looked for it.
  if (total === undefined) throw new Error('A report without a total came through.')
  return { groups: rows.slice(0, -1), total }
}
