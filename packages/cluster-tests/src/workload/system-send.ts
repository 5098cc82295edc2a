// The edge to the nodes: one request, and all that can become of it.
import type { NodeUrls } from '../harness/system-node-process.ts'

export interface HttpCall {
  readonly method: string
  /** The service's slug, or the control plane. */
  readonly port: 'control' | 'zenvia-chat' | 'zenvia-conversion' | 'conversica'
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}

export type Reply =
  | {
      readonly kind: 'answered'
      readonly status: number
      readonly body: unknown
      readonly retryAfter: string | null
    }
  /** Nobody took the connection: nothing happened. */
  | { readonly kind: 'refused' }
  /** The connection broke, or no answer came in time: the request may have been served, or may be served still. */
  | { readonly kind: 'lost'; readonly why: string }

/** A node that is stopped answers nobody; a client gives up then. */
const TIMEOUT_MS = 4_000

/** Sends a request to a node. */
export type Send = (node: NodeUrls, call: HttpCall) => Promise<Reply>

/** Creates a way to send that shows the control plane's token. */
export function createSend(controlToken: string): Send {
  return ({ control, services }, call) =>
    call.port === 'control'
      ? send(control, {
          ...call,
          headers: { ...call.headers, authorization: `Bearer ${controlToken}` },
        })
      : send(services[call.port] ?? '', call)
}

async function send(baseUrl: string, call: HttpCall): Promise<Reply> {
  try {
    const answer = await fetch(`${baseUrl}${call.path}`, {
      method: call.method,
      headers: {
        ...call.headers,
        ...(call.body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(call.body !== undefined && { body: JSON.stringify(call.body) }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    const text = await answer.text()
    return {
      kind: 'answered',
      status: answer.status,
      body: parse(text),
      retryAfter: answer.headers.get('retry-after'),
    }
  } catch (error) {
    const { cause } = error as { readonly cause?: { readonly code?: string } } // of fetch
    return cause?.code === 'ECONNREFUSED'
      ? { kind: 'refused' }
      : { kind: 'lost', why: `${String(error)} ${cause?.code ?? ''}` }
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
