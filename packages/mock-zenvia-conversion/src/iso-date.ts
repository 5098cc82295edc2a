/** The number of instants that are cached: those in the answers of a moment. It is a power of two. */
const CACHE_SIZE = 64

// Formatting an instant costs more than everything else about a field, and the same instants come again and again: now,
// above all.
const instants = new Float64Array(CACHE_SIZE).fill(Number.NaN)
const texts = Array.from({ length: CACHE_SIZE }, () => '')

/** Returns the instant as the vendor writes it: UTC, with milliseconds. */
export function toIsoDate(instant: number): string {
  const slot = instant & (CACHE_SIZE - 1)
  const known = texts[slot]
  if (known !== undefined && instants[slot] === instant) return known
  const text = new Date(instant).toISOString()
  instants[slot] = instant
  texts[slot] = text
  return text
}
