/** Values are shown up to this length. */
const SHOWN_LENGTH_MAX = 60

/** Renders a value briefly, for the caller who sent it. */
export function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length <= SHOWN_LENGTH_MAX ? text : `${text.slice(0, SHOWN_LENGTH_MAX)}...`
}

/** The longest text of a caller that an error repeats. */
const QUOTED_LENGTH_MAX = 100
const QUOTE = /"(?:[^"\\]|\\.)*"/g

/** Shortens what stands between double quotes: errors quote names that callers made up. */
export function shortenQuotes(message: string): string {
  // Each quote in turn: what stands between two of them is ours.
  return message.replaceAll(QUOTE, (quote) => `"${excerpt(quote.slice(1, -1))}"`)
}

/** Returns the beginning of a text that is too long for a message. */
export function excerpt(text: string): string {
  return text.length <= QUOTED_LENGTH_MAX ? text : `${text.slice(0, QUOTED_LENGTH_MAX - 3)}...`
}
