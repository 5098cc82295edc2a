import type { Fetch } from '../../pact/open-mock-stage.ts'

export type Query = Readonly<Record<string, string>>

/** Lets the mock see another query than was sent. */
export function withQuery(change: (query: Query) => Query): (fetch: Fetch) => Fetch {
  return (fetch) => (request) => {
    const url = new URL(request.url)
    const changed = change(Object.fromEntries(url.searchParams))
    url.search = new URLSearchParams(changed).toString()
    return fetch(new Request(url, request))
  }
}
