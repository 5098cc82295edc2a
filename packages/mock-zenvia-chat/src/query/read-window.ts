import { DAY_MS } from '../durations.ts'
import { invalidParameter } from '../answers/problems.ts'
import type { Refusal } from '../answers/problems.ts'

/** Instants, in milliseconds since 1970; both belong to it. */
export interface Window {
  readonly from: number
  readonly to: number
  /** How far the caller's local time is ahead of UTC, in milliseconds. */
  readonly offsetMs: number
}

/** What an operation is asked about its window, decoded by the contract. */
export interface WindowQuery {
  readonly from?: string
  readonly to?: string
  readonly timezone?: string
}

/** The window where nothing else is said. */
const USUAL_DAYS = 30

/** The window that is asked for, or the refusal where it ends before it begins. */
export function readWindow(query: WindowQuery, now: number): Window | Refusal<400> {
  const offsetMs = offsetOf(query.timezone ?? '+0000')
  const to = query.to === undefined ? now : instantOf(query.to, offsetMs)
  const from = query.from === undefined ? to - USUAL_DAYS * DAY_MS : instantOf(query.from, offsetMs)
  if (from > to) {
    return invalidParameter(
      `Invalid parameter from: nothing later than to (${shown(to)}) is expected, but ${shown(from)} came.`,
    )
  }
  return { from, to, offsetMs }
}

/** The contract has made every spelling of a date into `YYYY-MM-DDTHH:MM:SS`. */
function instantOf(text: string, offsetMs: number): number {
  return Date.parse(`${text}Z`) - offsetMs
}

function offsetOf(timezone: string): number {
  const minutes = Number(timezone.slice(1, 3)) * 60 + Number(timezone.slice(3, 5))
  return (timezone.startsWith('-') ? -minutes : minutes) * 60_000
}

function shown(instant: number): string {
  return new Date(instant).toISOString()
}
