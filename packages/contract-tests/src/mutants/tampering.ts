// Something between a mock, whichever it is, and whom it talks to: it changes what goes through.
import type { Send } from '@ensaio/mock-kit'
import type { Fetch } from '../pact/open-mock-stage.ts'

type Fields = Readonly<Record<string, unknown>>

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

/** Lets whoever is called back be told something else. */
export function withPayload(change: (payload: Fields) => Fields): (send: Send) => Send {
  return (send) => (request) => {
    const payload: Fields = JSON.parse(new TextDecoder().decode(request.body))
    return send({ ...request, body: new TextEncoder().encode(JSON.stringify(change(payload))) })
  }
}
