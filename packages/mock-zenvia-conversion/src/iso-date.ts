/** As many instants as stand in the answers of a moment: a power of two. */
const REMEMBERED = 64

// To write one costs more than all else that a field takes, and the same ones come again and again: now, above all.
const instants = new Float64Array(REMEMBERED).fill(Number.NaN)
const texts = Array.from({ length: REMEMBERED }, () => '')

/** The instant as the vendor writes it: UTC, with milliseconds. */
export function toIsoDate(instant: number): string {
  const place = instant & (REMEMBERED - 1)
  const known = texts[place]
  if (known !== undefined && instants[place] === instant) return known
  const text = new Date(instant).toISOString()
  instants[place] = instant
  texts[place] = text
  return text
}
