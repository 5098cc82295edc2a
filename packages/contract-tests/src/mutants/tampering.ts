// Middleware around any mock that changes requests, answers or deliveries.
import type { Send } from '@ensaio/mock-kit'
import type { Fetch } from '../pact/serve-mock.ts'

type Fields = Readonly<Record<string, unknown>>

/** Replaces a status of the answers. */
export function withStatus(from: number, to: number): (fetch: Fetch) => Fetch {
  return (fetch) => async (request) => {
    const answer = await fetch(request)
    if (answer.status !== from) return answer
    return new Response(answer.body, { status: to, headers: answer.headers })
  }
}

/** Removes a header from the answers. */
export function withoutHeader(name: string): (fetch: Fetch) => Fetch {
  return (fetch) => async (request) => {
    const { status, headers, body } = await fetch(request)
    const others = new Headers(headers)
    others.delete(name)
    return new Response(body, { status, headers: others })
  }
}

/** Changes the payload of deliveries. */
export function withPayload(change: (payload: Fields) => Fields): (send: Send) => Send {
  return (send) => (request) => {
    const payload: Fields = JSON.parse(new TextDecoder().decode(request.body))
    return send({ ...request, body: new TextEncoder().encode(JSON.stringify(change(payload))) })
  }
}
