// Counts what the answers show, independently of the mock's code.
import type { Schemas } from '@ensaio/contracts/zenvia-chat'

/** Computes the total of a report on what began in its window, from the expanded history alone. */
export function totalOf(rows: readonly Schemas['ExpandedRecord'][]): Partial<Schemas['ReportRow']> {
  const count = (test: (row: Schemas['ExpandedRecord']) => boolean): number =>
    rows.filter(test).length
  const average = (values: readonly (number | null)[]): number => {
    const known = values.filter((value) => value !== null)
    return known.length === 0
      ? 0
      : Math.round(known.reduce((sum, value) => sum + value, 0) / known.length)
  }
  const waits = rows.map((row) => row.queued_time + row.ringing_time)
  const tma = average(rows.filter(({ answered }) => answered === 1).map((row) => row.talking_time))
  const tme = average(waits)
  return {
    received: count(({ origin }) => origin === 'CLIENT'),
    made: count(({ origin }) => origin === 'AGENT'),
    rang: count(({ ringing }) => ringing > 0),
    answered: count(({ answered }) => answered === 1),
    ended: count(({ state }) => state === 'ENDED'),
    not_answered: count(({ state }) => state === 'NOT_ANSWER'),
    pending: count(({ state }) => state === 'PENDING'),
    postponed: count(({ state }) => state === 'POSTPONED'),
    discarded: count(({ state }) => state === 'DISCARDED'),
    missed: count(({ state }) => state === 'MISSED'),
    expired: count(({ state }) => state === 'EXPIRED'),
    slapr: count(({ sla_overdue }) => sla_overdue),
    tma,
    tme,
    tmaxe: Math.max(0, ...waits),
    tmpr: average(rows.map((row) => row.first_contact_time)),
    tmr: average(rows.map((row) => row.response_time)),
  }
}

/** Computes the response variables from the messages: an agent's first message after the customer's is a response. */
export function answersIn(
  messages: readonly Schemas['Message'][],
): Partial<Schemas['ExpandedRecord']> {
  const waits: number[] = []
  let firstAnswer: string | null = null
  let since: number | undefined
  for (const { source, date } of messages) {
    if (source === 'CLIENT') since ??= Date.parse(date)
    else if (since !== undefined) {
      waits.push((Date.parse(date) - since) / 1_000)
      firstAnswer ??= date
      since = undefined
    }
  }
  const sum = waits.reduce((total, wait) => total + wait, 0)
  return {
    response_count: waits.length,
    first_answer_time: firstAnswer,
    first_contact_time: waits[0] ?? null,
    response_time: waits.length === 0 ? null : Math.round(sum / waits.length),
  }
}
