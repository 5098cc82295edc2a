// HTML as text. Everything that comes from a spec is escaped.

/** Escapes a text for HTML, attributes included. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** Writes a description: paragraphs, and code between backticks. */
export function prose(text: unknown): string {
  if (typeof text !== 'string' || text.trim() === '') return ''
  const paragraphs = text.trim().split(/\n\s*\n/)
  return paragraphs.map((one) => `<p>${inline(one)}</p>`).join('')
}

/** Writes a line of a description. */
export function inline(text: string): string {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? `<code>${escaped(part)}</code>` : escaped(part)))
    .join('')
}

/** Returns the id of a part of the page, which links name. */
export function anchor(kind: string, name: string): string {
  return `${kind}-${encodeURIComponent(name)}`
}
