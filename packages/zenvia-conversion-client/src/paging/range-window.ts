/** A window that is being read, and how far. */
export interface RangePosition {
  readonly startMs: number
  readonly endMs: number
  /** Key of the row before which to go on; undefined at the window's end. */
  readonly cursor: string | undefined
}

/** The vendor documents 31 days at most, but has been seen to count 30. */
export const WINDOW_MS = 30 * 24 * 60 * 60 * 1_000

/** Windows share one millisecond at their edges: whether the edges themselves count is not documented. */
const SHARED_MS = 1

/** The last window of a span. */
export function windowFrom(spanStartMs: number, endMs: number): RangePosition {
  return { startMs: Math.max(spanStartMs, endMs - WINDOW_MS), endMs, cursor: undefined }
}

/** The window before this one; undefined where the span begins. */
export function windowBefore(
  { startMs }: RangePosition,
  spanStartMs: number,
): RangePosition | undefined {
  return startMs <= spanStartMs ? undefined : windowFrom(spanStartMs, startMs + SHARED_MS)
}
