import type { Fetch } from '../../pact/serve-mock.ts'

export type Query = Readonly<Record<string, string>>

/** Changes the query that the mock sees. */
export function withQuery(change: (query: Query) => Query): (fetch: Fetch) => Fetch {
  return (fetch) => (request) => {
    const url = new URL(request.url)
    const changed = change(Object.fromEntries(url.searchParams))
    url.search = new URLSearchParams(changed).toString()
    return fetch(new Request(url, request))
  }
}
