import type { Http, Transport } from '@ensaio/client-kit'
import type { Paths } from '@ensaio/contracts/zenvia-chat'
import type { HistoryQuery, OngoingQuery, ReportQuery } from '../query/queries.ts'
import { toWireHistoryQuery, toWireReportQuery } from '../query/to-wire-query.ts'
import {
  getExpandedHistory,
  getHistory,
  getMessages,
  getOngoing,
  getReports,
} from './operations.ts'
import type { ExpandedRow, HistoryRow, Message, OngoingRow, ReportRow } from './rows.ts'

/** The vendor's operations, one function each. */
export interface Calls {
  reports(query: ReportQuery, signal: AbortSignal | undefined): Promise<readonly ReportRow[]>
  history(query: HistoryQuery, signal: AbortSignal | undefined): Promise<readonly HistoryRow[]>
  expanded(query: HistoryQuery, signal: AbortSignal | undefined): Promise<readonly ExpandedRow[]>
  ongoing(query: OngoingQuery, signal: AbortSignal | undefined): Promise<readonly OngoingRow[]>
  messages(id: string, signal: AbortSignal | undefined): Promise<readonly Message[]>
}

/** Lists stand in one parameter, parted by commas. */
const querySerializer = { array: { style: 'form', explode: false } } as const

export function createCalls(transport: Transport<Paths>): Calls {
  return {
    async reports(query, signal) {
      const params = { query: toWireReportQuery(query) }
      const call = (http: Http<Paths>) => http.GET('/reports', { params, ...init(signal) })
      return (await transport.send(getReports, call)).data
    },
    async history(query, signal) {
      const params = { query: toWireHistoryQuery(query) }
      const call = (http: Http<Paths>) => http.GET('/history', { params, ...init(signal) })
      return (await transport.send(getHistory, call)).data
    },
    async expanded(query, signal) {
      const params = { query: toWireHistoryQuery(query) }
      const call = (http: Http<Paths>) => http.GET('/history/expanded', { params, ...init(signal) })
      return (await transport.send(getExpandedHistory, call)).data
    },
    async ongoing(query, signal) {
      const call = (http: Http<Paths>) =>
        http.GET('/ongoing', { params: { query }, ...init(signal) })
      return (await transport.send(getOngoing, call)).data
    },
    async messages(id, signal) {
      const params = { path: { id } }
      const call = (http: Http<Paths>) =>
        http.GET('/history/{id}/messages', { params, ...init(signal) })
      return (await transport.send(getMessages, call)).data
    },
  }
}

function init(signal: AbortSignal | undefined) {
  return { querySerializer, ...(signal === undefined ? {} : { signal }) }
}
