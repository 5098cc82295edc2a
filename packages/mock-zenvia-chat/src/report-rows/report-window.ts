import type { Window } from '../query/read-window.ts'

/** What a report is about, and when it is asked for. */
export interface ReportWindow extends Window {
  readonly now: number
}
