/** `2026-03-02T09:00:00Z`, and the same with `.000` before the `Z`, on one of the days that every month has. */
const PLAIN_INSTANT =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{3})?Z$/

/**
 * Whether the text is an instant as JSON writes it, or that to the second, on one of the first 28 days of a month. It is
 * never wrong to say no: nearly all instants of bodies are such ones, and to know them takes a tenth of what a look at all
 * notations takes.
 */
export function isPlainInstant(text: string): boolean {
  return PLAIN_INSTANT.test(text)
}
