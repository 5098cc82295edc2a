// Something between the mock and its callers that changes what goes through.
import type { Send } from '@ensaio/mock-kit'
import type { Fetch } from '../../pact/open-mock-stage.ts'

type Fields = Readonly<Record<string, unknown>>

/** Lets the mock see another query than was sent. */
export function withQuery(change: (query: URLSearchParams) => void): (fetch: Fetch) => Fetch {
  return (fetch) => (request) => {
    const url = new URL(request.url)
    change(url.searchParams)
    return fetch(new Request(url, request))
  }
}

/** Lets callers hear another body than the mock has answered. Bodies that are not JSON stay as they are. */
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

/** Lets callers hear another status. */
export function withStatus(from: number, to: number): (fetch: Fetch) => Fetch {
  return (fetch) => async (request) => {
    const answer = await fetch(request)
    if (answer.status !== from) return answer
    return new Response(answer.body, { status: to, headers: answer.headers })
  }
}

/** Keeps a header to itself. */
export function withoutHeader(name: string): (fetch: Fetch) => Fetch {
  return (fetch) => async (request) => {
    const { status, headers, body } = await fetch(request)
    const others = new Headers(headers)
    others.delete(name)
    return new Response(body, { status, headers: others })
  }
}

/** Lets the subscriber be told something else. */
export function withPayload(change: (payload: Fields) => Fields): (send: Send) => Send {
  return (send) => (request) => {
    const payload: Fields = JSON.parse(new TextDecoder().decode(request.body))
    return send({ ...request, body: new TextEncoder().encode(JSON.stringify(change(payload))) })
  }
}

/** The record without a key. */
export function without(key: string): (record: Fields) => Fields {
  return (record) => Object.fromEntries(Object.entries(record).filter(([name]) => name !== key))
}

/** The record with a key by another name. */
export function renamed(from: string, to: string): (record: Fields) => Fields {
  return ({ [from]: value, ...rest }) => (value === undefined ? rest : { ...rest, [to]: value })
}
