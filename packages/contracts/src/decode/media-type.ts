/** Returns a media type without its parameters, in lower case: `application/json`. */
export function essenceOf(contentType: string): string {
  const semicolon = contentType.indexOf(';')
  return (semicolon === -1 ? contentType : contentType.slice(0, semicolon)).trim().toLowerCase()
}

/** Returns the documented media type that covers another: itself, then `application/*`, then any. */
export function findMediaType(
  documented: readonly string[],
  contentType: string,
): string | undefined {
  // The common spelling: nothing to parse.
  if (documented.includes(contentType)) return contentType
  const essence = essenceOf(contentType)
  const range = `${essence.slice(0, essence.indexOf('/'))}/*`
  for (const wanted of [essence, range, '*/*']) {
    const found = documented.find((candidate) => essenceOf(candidate) === wanted)
    if (found !== undefined) return found
  }
  return undefined
}

/** Tells if a media type is JSON. */
export function isJson(mediaType: string): boolean {
  const essence = essenceOf(mediaType)
  return essence === 'application/json' || essence.endsWith('+json')
}
