/** `2026-03-02T09:00:00Z`, and the same with `.000` before the `Z`, on one of the days that every month has. */
const PLAIN_INSTANT =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{3})?Z$/

/**
 * Tells if the text is an instant as JSON writes it, or one in whole seconds, on one of the first 28 days of a month. False
 * only means that the full check decides: nearly all instants in bodies have this form, and this check takes a tenth of the
 * time of the full one.
 */
export function isPlainInstant(text: string): boolean {
  return PLAIN_INSTANT.test(text)
}
