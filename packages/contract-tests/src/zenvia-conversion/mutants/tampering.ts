// Changes between the mock and its callers for the bodies of Zenvia Conversion.
import type { Fetch } from '../../pact/serve-mock.ts'

type Fields = Readonly<Record<string, unknown>>

/** Changes the query that the mock sees. */
export function withQuery(change: (query: URLSearchParams) => void): (fetch: Fetch) => Fetch {
  return (fetch) => (request) => {
    const url = new URL(request.url)
    change(url.searchParams)
    return fetch(new Request(url, request))
  }
}

/** Changes the JSON bodies of answers. Other bodies stay as they are. */
export function withBody(change: (body: unknown) => unknown): (fetch: Fetch) => Fetch {
  return (fetch) => async (request) => {
    const answer = await fetch(request)
    const { status, headers } = answer
    if (headers.get('content-type')?.startsWith('application/json') !== true) return answer
    const others = new Headers(headers)
    others.delete('content-length')
    return new Response(JSON.stringify(change(await answer.json())), { status, headers: others })
  }
}

/** The same for each record: the body, or the items of the list that it is. */
export function withRecords(change: (record: Fields) => unknown): (fetch: Fetch) => Fetch {
  const changeOne = (value: unknown) =>
    typeof value === 'object' && value !== null ? change(value as Fields) : value
  return withBody((body) => (Array.isArray(body) ? body.map(changeOne) : changeOne(body)))
}

/** The same for the items of lists alone. */
export function withItems(change: (record: Fields) => unknown): (fetch: Fetch) => Fetch {
  return withBody((body) => (Array.isArray(body) ? body.map(change) : body))
}

/** The record without a key. */
export function without(key: string): (record: Fields) => Fields {
  return (record) => Object.fromEntries(Object.entries(record).filter(([name]) => name !== key))
}

/** The record with a key by another name. */
export function renamed(from: string, to: string): (record: Fields) => Fields {
  return ({ [from]: value, ...rest }) => (value === undefined ? rest : { ...rest, [to]: value })
}
