import type { Instant } from '../database/schema.ts'

const SECOND_MS = 1_000
const MINUTE_MS = 60 * SECOND_MS
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** The rules of the integration that a team may want to change. Each default says why. */
export interface SyncSettings {
  /**
   * Nothing is written to a vendor because of what happened before this instant of the vendor's clock: no lead is sent,
   * no retail lead made. Undefined stands for the app's first start; that is kept in the database.
   */
  readonly since: Instant | undefined
  /** The span before the first start for which the history of Zenvia Chat is read. */
  readonly backfillMs: number
  /** The length of one window of the history. */
  readonly windowMs: number
  /** The age of an instant at which a window may end there. */
  readonly settleMs: number
  /** The span before the last complete window that is read again. */
  readonly lookbackMs: number
  /** The most readings of a window that does not add up, in one round. */
  readonly windowAttemptsMax: number
  /** The span before now whose prospects every round looks at. */
  readonly prospectLookbackMs: number
  /** The part of that span that one step covers. */
  readonly prospectWindowMs: number
  /** Rows per page. */
  readonly pageSize: number
  /** The most interactions whose messages are read in one round; 0 reads none. */
  readonly messageReadsMax: number
  /** The time that a claim of an entry or a stream holds. */
  readonly leaseMs: number
  /** The time that the queues remember what is done. An event or a command that comes again later is carried out again. */
  readonly doneKeptMs: number
  /** The label that a hot lead gets, by its key in Zenvia Conversion. */
  readonly hotLabel: string
  /** The additional field that says since when a lead is hot. */
  readonly hotField: string
  /** The source that is given for a retail lead made of a talk. */
  readonly retailLeadSource: string
}

export const defaultSettings: SyncSettings = {
  since: undefined,
  // Enough for a report of the last quarter; more only costs time at the first start.
  backfillMs: 90 * DAY_MS,
  // A window that does not add up is read again as a whole: a day is a few pages.
  windowMs: DAY_MS,
  // The vendor writes what has begun within seconds; five minutes cover slow days and cost nothing.
  settleMs: 5 * MINUTE_MS,
  // Ratings and tags come for a few days after the end; unfinished talks are read again however old they are.
  lookbackMs: 3 * DAY_MS,
  // A broken page is whole the second time; what is not is a difference that the next round, or a person, clears up.
  windowAttemptsMax: 3,
  // The list cannot say what changed, so a lost notification about an older prospect is never made good.
  prospectLookbackMs: 90 * DAY_MS,
  prospectWindowMs: 7 * DAY_MS,
  // What the vendors advise: few requests, and answers of a few megabytes.
  pageSize: 1_000,
  // One request each: a bound keeps a round within minutes. The rest is read by the next one.
  messageReadsMax: 2_000,
  // Longer than a call may take with its retries, so that a claim is only lost by a process that is gone.
  leaseMs: 2 * MINUTE_MS,
  // Vendors repeat an event for hours; a month covers one that a person has them send again, and bounds the tables.
  doneKeptMs: 30 * DAY_MS,
  hotLabel: 'hot',
  hotField: 'conversicaHotSince',
  retailLeadSource: 'Zenvia Chat',
}
