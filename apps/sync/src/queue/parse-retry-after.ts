const SECONDS = /^\s*(\d+)\s*$/u
const HTTP_DATE = /^\s*[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT\s*$/u

/** Reads both forms of Retry-After, seconds and a date; undefined where there is neither. */
export function parseRetryAfter(value: string | undefined, nowMs: number): number | undefined {
  if (value === undefined) return undefined
  const seconds = SECONDS.exec(value)?.[1]
  if (seconds !== undefined) return Number(seconds) * 1_000
  const dateMs = HTTP_DATE.test(value) ? Date.parse(value) : Number.NaN
  return Number.isNaN(dateMs) ? undefined : Math.max(0, dateMs - nowMs)
}
