/**
 * The same request with more parameters. They are put behind the query as it stands: to parse and write it anew would
 * spell the other parameters differently, commas and blanks above all.
 */
export function withQuery(request: Request, query: Readonly<Record<string, string>>): Request {
  const added = Object.entries(query)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&')
  if (added === '') return request
  const { url } = request
  return new Request(`${url}${url.includes('?') ? '&' : '?'}${added}`, request)
}
