import type {
  HistoryQuery,
  ReportQuery,
  TimeRange,
  WireHistoryQuery,
  WireReportQuery,
} from './queries.ts'
import { toLocalText } from './to-local-text.ts'

const UTC = '+0000'

/** @throws ParameterError for a Date that cannot be written */
export function toWireHistoryQuery({ from, to, active, ...rest }: HistoryQuery): WireHistoryQuery {
  const flag =
    active === undefined ? {} : { active: active ? ('true' as const) : ('false' as const) }
  return { ...rest, ...flag, ...toWireWindow({ ...rest, from, to }) }
}

/** @throws ParameterError for a Date that cannot be written */
export function toWireReportQuery({ from, to, ...rest }: ReportQuery): WireReportQuery {
  return { ...rest, ...toWireWindow({ ...rest, from, to }) }
}

type LooseWindow = { readonly [Key in keyof TimeRange]: TimeRange[Key] | undefined }

function toWireWindow({ from, to, timezone = UTC }: LooseWindow) {
  return {
    ...(from === undefined
      ? {}
      : { from: toLocalText({ parameter: 'from', instant: from, timezone }) }),
    ...(to === undefined ? {} : { to: toLocalText({ parameter: 'to', instant: to, timezone }) }),
  }
}
