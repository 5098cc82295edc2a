import type { Entry } from '../api/control-types.ts'

/** A report of Zenvia Chat, ready to be drawn. */
export interface Report {
  /** The numbers that its rows have, in their order. */
  readonly measures: readonly string[]
  readonly rows: readonly ReportRow[]
}

export interface ReportRow {
  readonly title: string
  readonly values: Readonly<Record<string, number>>
}

export const REPORT = { service: 'zenvia-chat', operationId: 'getReports' } as const

/** Finds the latest report that somebody was given. */
export function latestReport(entries: readonly Entry[]): Report | undefined {
  const answered = entries.findLast(
    ({ service, operationId, answer }) =>
      service === REPORT.service && operationId === REPORT.operationId && answer?.status === 200,
  )
  return answered?.answer === undefined ? undefined : readReport(answered.answer.body)
}

/** Reads the body of an answer; `undefined` where it is none of a report, or was cut. */
export function readReport(body: string): Report | undefined {
  const data = dataOf(body)
  const rows = data?.flatMap(toRow) ?? []
  const [first] = rows
  if (first === undefined) return undefined
  // The total would make all other bars short.
  return {
    measures: Object.keys(first.values),
    rows: rows.filter(({ title }) => title !== 'Total'),
  }
}

function dataOf(body: string): readonly unknown[] | undefined {
  try {
    const { data } = JSON.parse(body) as { readonly data?: unknown }
    return Array.isArray(data) ? data : undefined
  } catch {
    return undefined // the journal keeps the beginning of long bodies alone
  }
}

function toRow(row: unknown): readonly ReportRow[] {
  if (typeof row !== 'object' || row === null) return []
  const { title, ...rest } = row as { readonly title?: unknown }
  const values = Object.fromEntries(
    Object.entries(rest).filter((one): one is [string, number] => typeof one[1] === 'number'),
  )
  return typeof title === 'string' ? [{ title: title === '' ? '(none)' : title, values }] : []
}
