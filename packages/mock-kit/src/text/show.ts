/** Values are shown up to this length. */
const SHOWN_LENGTH_MAX = 60

/** Renders a value briefly, for the caller who sent it. */
export function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length <= SHOWN_LENGTH_MAX ? text : `${text.slice(0, SHOWN_LENGTH_MAX)}...`
}
