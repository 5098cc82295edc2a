// Chooses the part of the history to read next. All instants are milliseconds since 1970 by the vendor's clock.

/** Both ends belong to it, as the vendor counts: neighbours share the instant between them. */
export interface Window {
  readonly startMs: number
  readonly endMs: number
}

/** The progress of reading the history. It is the position of the stream. */
export interface HistoryPosition {
  /** The beginning of the history, as far as we read it. */
  readonly fromMs: number
  /** Every window up to here has been read at least once. */
  readonly readUntilMs: number
  /** The window that is being read; null between two rounds. */
  readonly reading: WindowReading | null
}

/** The span of one round. It is fixed when the round begins, so that the round comes to an end. */
export interface Round {
  readonly lookbackFromMs: number
  readonly endMs: number
}

/** The progress within one window. */
export interface WindowReading {
  readonly round: Round
  readonly window: Window
  /** The page to read next. */
  readonly page: number
  /** Rows of the pages before. */
  readonly rowsRead: number
  readonly attempt: number
}

/** The settings that windows go by. */
export interface WindowRules {
  readonly windowMs: number
  readonly settleMs: number
  readonly lookbackMs: number
  readonly backfillMs: number
}

const SECOND_MS = 1_000

/** The position before anything has been read. */
export function startPosition(vendorNowMs: number, { backfillMs }: WindowRules): HistoryPosition {
  const fromMs = wholeSecond(vendorNowMs - backfillMs)
  return { fromMs, readUntilMs: fromMs, reading: null }
}

/** The span of a new round: from the lookback's beginning to the last instant that has settled. */
export function beginRound(
  { fromMs, readUntilMs }: HistoryPosition,
  vendorNowMs: number,
  { settleMs, lookbackMs }: WindowRules,
): Round {
  const endMs = wholeSecond(vendorNowMs - settleMs)
  const lookbackFromMs = Math.max(fromMs, Math.min(readUntilMs, endMs) - lookbackMs)
  return { lookbackFromMs, endMs }
}

/** The start of the search for the next window, and the oldest instant to read again. */
export interface NextWindow {
  readonly afterMs: number
  /** The oldest instant from `afterMs` on whose window has to be read again; undefined where none has. */
  readonly reopenedMs: number | undefined
}

/** The next window of a round: the oldest that is to be read again, else the lookback's next. Undefined at the end. */
export function nextWindow(
  { lookbackFromMs, endMs }: Round,
  { afterMs, reopenedMs }: NextWindow,
  rules: WindowRules,
): Window | undefined {
  const instantMs = Math.max(afterMs, Math.min(lookbackFromMs, reopenedMs ?? Infinity))
  return instantMs < endMs ? windowAt(instantMs, endMs, rules) : undefined
}

/** The window that an instant lies in. Windows stand on a grid, so that every round cuts the history alike. */
function windowAt(instantMs: number, endMs: number, { windowMs }: WindowRules): Window {
  const startMs = Math.floor(instantMs / windowMs) * windowMs
  return { startMs, endMs: Math.min(startMs + windowMs, endMs) }
}

/** The counts at the end of a window. */
export interface WindowCount {
  /** Rows that the pages brought. */
  readonly read: number
  /** Rows that the database holds. */
  readonly stored: number
  /** Rows that the vendor's report counts. */
  readonly reported: number
}

/**
 * True where nothing is missing. Too few rows read is a page that was cut short; enough rows read, but too few stored, is a
 * row that came twice while another was passed over.
 */
export function addsUp({ read, stored, reported }: WindowCount): boolean {
  return read === reported && stored === reported
}

/** Queries take whole seconds. */
function wholeSecond(instantMs: number): number {
  return Math.floor(instantMs / SECOND_MS) * SECOND_MS
}
