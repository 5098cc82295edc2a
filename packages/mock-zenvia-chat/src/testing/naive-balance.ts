// Computes a row of a report from the expanded history alone, independently of the mock's code.
import type { Schemas } from '@ensaio/contracts/zenvia-chat'

export type ExpandedRow = Schemas['ExpandedRecord']

/** Instants in milliseconds since 1970; the second one is excluded. */
export interface Span {
  readonly from: number
  readonly to: number
}

export function beginOf(row: ExpandedRow): number {
  return Date.parse(row.created_at)
}

/** Returns the instant from which it could no longer be answered; Infinity while it can. */
export function departureOf({ state, endTime, expired_time }: ExpandedRow): number {
  if (['NOT_ANSWER', 'CONNECTING', 'TALKING', 'PENDING', 'POSTPONED'].includes(state)) {
    return Infinity
  }
  const isClosedLater = state === 'MISSED'
  return Date.parse(endTime) - (isClosedLater ? expired_time * 1_000 : 0)
}

/** Computes the row of a span. Left out are `title`, and the times that the history does not show. */
export function balanceOf(
  rows: readonly ExpandedRow[],
  { from, to }: Span,
  now: number,
): Partial<Schemas['ReportRow']> {
  const isIn = (instant: number): boolean => instant >= from && instant < to
  const begun = rows.filter((row) => isIn(beginOf(row)))
  const left = rows.filter((row) => isIn(departureOf(row)))
  const remaining = rows.filter((row) => beginOf(row) < to && departureOf(row) >= to)
  // What is open counts with what it has by now.
  const measured = rows.filter((row) => isIn(Math.min(departureOf(row), now)))
  const waits = measured.map((row) => row.queued_time + row.ringing_time)
  const tma = average(measured.filter((row) => row.answered === 1).map((row) => row.talking_time))
  const tme = average(waits)
  return {
    backlog: rows.filter((row) => beginOf(row) < from && departureOf(row) >= from).length,
    received: begun.filter(({ origin }) => origin === 'CLIENT').length,
    made: begun.filter(({ origin }) => origin === 'AGENT').length,
    ...outcomesOf(left),
    rang: measured.filter(({ ringing }) => ringing > 0).length,
    slapr: measured.filter(({ sla_overdue }) => sla_overdue).length,
    remainder: remaining.length,
    not_answered: remaining.filter(({ state }) => state === 'NOT_ANSWER').length,
    pending: remaining.filter(({ state }) => state === 'PENDING').length,
    postponed: remaining.filter(({ state }) => state === 'POSTPONED').length,
    tma,
    tme,
    tmaxe: Math.max(0, ...waits),
    tmpr: average(measured.map((row) => row.first_contact_time)),
    tmr: average(measured.map((row) => row.response_time)),
  }
}

function outcomesOf(left: readonly ExpandedRow[]): Partial<Schemas['ReportRow']> {
  const sum = (name: 'answered' | 'ended' | 'discarded' | 'missed' | 'expired'): number =>
    left.reduce((total, row) => total + row[name], 0)
  return {
    answered: sum('answered'),
    ended: sum('ended'),
    discarded: sum('discarded'),
    missed: sum('missed'),
    expired: sum('expired'),
  }
}

function average(values: readonly (number | null)[]): number {
  const known = values.filter((value) => value !== null)
  const sum = known.reduce((total, value) => total + value, 0)
  return known.length === 0 ? 0 : Math.round(sum / known.length)
}
