// Running totals of what journals were told. A journal forgets its oldest entries; a tally forgets nothing, and stays small.
import type { WorkEntry } from './journal-entry.ts'

/**
 * The upper bounds of the classes of durations, in milliseconds. Most answers take a fraction of one; those that take more
 * than a second were delayed by a fault, or waited for a log.
 */
export const DURATION_BOUNDS_MS: readonly number[] = [
  0.1, 0.25, 0.5, 1, 2.5, 5, 10, 25, 100, 500, 2_500, 10_000,
]

/** The requests to one operation. */
export interface RequestTotals {
  /** By the first digit of the status; the first place is for those that a fault left without an answer. */
  readonly byStatusClass: number[]
  /** By the class of their duration; the last place is for those beyond all bounds. */
  readonly byDuration: number[]
  durationMs: number
  /** The faults that touched them. */
  faults: number
}

/** The jobs, actions or resets of a service. */
export interface WorkTotals {
  done: number
  failed: number
}

/** The attempts of a service to deliver a webhook. */
export interface AttemptTotals {
  /** By what came of them: the class of the receiver's status, or why there is none. */
  readonly byOutcome: Map<string, number>
  /** The faults that touched them. */
  faults: number
}

/** Running totals of one service. */
export interface ServiceTotals {
  /** By operation; `undefined` for requests that no operation takes. */
  readonly requests: Map<string | undefined, RequestTotals>
  readonly work: Readonly<Record<WorkEntry['kind'], WorkTotals>>
  readonly attempts: AttemptTotals
}

/** Running totals of all journals that share it, by service. */
export type Tally = Map<string, ServiceTotals>

/** Creates the running totals that journals share. */
export function createTally(): Tally {
  return new Map()
}

/** Returns the totals of a service, in which a journal counts. */
export function totalsOf(tally: Tally, service: string): ServiceTotals {
  const known = tally.get(service)
  if (known !== undefined) return known
  const totals: ServiceTotals = {
    requests: new Map(),
    work: { job: noWork(), action: noWork(), reset: noWork() },
    attempts: { byOutcome: new Map(), faults: 0 },
  }
  tally.set(service, totals)
  return totals
}

/** Returns the totals of an operation that was not called before. */
export function addOperation(
  { requests }: ServiceTotals,
  operationId: string | undefined,
): RequestTotals {
  const totals = {
    byStatusClass: Array.from({ length: STATUS_CLASSES }, () => 0),
    byDuration: Array.from({ length: DURATION_BOUNDS_MS.length + 1 }, () => 0),
    durationMs: 0,
    faults: 0,
  }
  requests.set(operationId, totals)
  return totals
}

/** None, and the five classes of HTTP. */
const STATUS_CLASSES = 6

function noWork(): WorkTotals {
  return { done: 0, failed: 0 }
}
