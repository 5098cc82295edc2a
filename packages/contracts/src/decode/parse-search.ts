/** A query string as names and their values, in order; text that cannot be percent-decoded stands as received. */
export interface ParsedSearch {
  readonly values: ReadonlyMap<string, readonly string[]>
  /** The pairs whose percent-encoding is broken, as received. */
  readonly broken: readonly { readonly name: string; readonly text: string }[]
}

/** Reads a query string (no question mark). A plus is a space, as forms write it. */
export function parseSearch(search: string): ParsedSearch {
  const values = new Map<string, string[]>()
  const broken: { name: string; text: string }[] = []
  for (const pair of search.split('&')) {
    if (pair === '') continue
    const equals = pair.indexOf('=')
    const rawName = equals === -1 ? pair : pair.slice(0, equals)
    const rawValue = equals === -1 ? '' : pair.slice(equals + 1)
    const name = decodePercent(rawName.replaceAll('+', ' '))
    const value = decodePercent(rawValue.replaceAll('+', ' '))
    if (name === null || value === null) broken.push({ name: name ?? rawName, text: pair })
    const list = values.get(name ?? rawName)
    if (list === undefined) values.set(name ?? rawName, [value ?? rawValue])
    else list.push(value ?? rawValue)
  }
  return { values, broken }
}

/** Percent-decodes a text; `null` where the encoding is broken. */
export function decodePercent(text: string): string | null {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    // It throws only URIError, which carries no detail.
    return null
  }
}
