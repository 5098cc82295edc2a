/** A call as it goes to the control plane. */
export interface TransportCall {
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  /** Breaks off the call, and the answer that is still read. */
  readonly signal?: AbortSignal
}

/** The part of an answer that the client reads: a `Response` has it. */
export type TransportAnswer = Pick<Response, 'ok' | 'status' | 'body' | 'text'>

/** Carries out a call, and rejects where no answer comes. */
export type Transport = (url: URL, call: TransportCall) => Promise<TransportAnswer>

/** Carries calls out with a `fetch`, the platform's own where none is given. */
export function overFetch(given?: (request: Request) => Promise<Response>): Transport {
  // A page's fetch must be called as a method of the page. It takes the signal itself, too: the one of a Request is never
  // aborted once the Request was collected as garbage.
  const send =
    given ??
    ((request: Request, signal: AbortSignal | null): Promise<Response> =>
      fetch(request, { signal }))
  return (url, call) => send(new Request(url, call), call.signal ?? null)
}
