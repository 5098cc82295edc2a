// Forwards calls to a service and records them, secrets hidden.
import { targetOf } from '@ensaio/mock-kit'
import type { Mock, RequestEntry } from '@ensaio/mock-kit'

/** The proxy of one service. */
export interface RecordingProxy {
  /** Forwards a call. Where nothing answers, the caller gets a 502. */
  readonly fetch: (request: Request) => Promise<Response>
  /** The calls so far, as the journal has them. */
  readonly entries: readonly RequestEntry[]
}

export interface RecordingProxyOptions {
  readonly mock: Mock
  /** The address of the real service, without a trailing slash. */
  readonly target: string
  readonly send: typeof fetch
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** Calls that are recorded: hours of manual testing. Later ones are forwarded alone. */
const CALLS_MAX = 10_000

/** The longest body that is recorded, in characters. */
const BODY_CHARACTERS_MAX = 1024 * 1024

/** Headers of one connection, not of the message. */
const HOP_BY_HOP = [
  'connection',
  'content-length',
  'host',
  'keep-alive',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]

export function createRecordingProxy(options: RecordingProxyOptions): RecordingProxy {
  const { mock, target, send, now } = options
  const entries: RequestEntry[] = []
  return {
    entries,
    fetch: async (request) => {
      const at = now()
      const url = targetOf(request.url) // a host may be one that no `URL` can be made of
      const body = isBodiless(request) ? NO_BODY : new Uint8Array(await request.arrayBuffer())
      const { answer, response } = await forward({ request, url, body, target, send })
      if (entries.length < CALLS_MAX) {
        const { redaction, service } = mock
        const request_ = {
          method: request.method,
          url: redaction.target(url),
          headers: redaction.headers(Object.fromEntries(request.headers)),
          ...(body.length > 0 && { body: redaction.text(shown(request.headers, body)) }),
        }
        entries.push({
          ...UNJUDGED,
          id: `call-${entries.length + 1}`,
          service,
          at,
          request: request_,
          ...(answer && {
            answer: {
              status: answer.status,
              headers: redaction.headers(Object.fromEntries(answer.headers)),
              body: redaction.text(shown(answer.headers, answer.body)),
            },
          }),
          durationMs: now() - at,
        })
      }
      return response
    },
  }
}

/** The parts of an entry that only the sandbox knows. */
const UNJUDGED = {
  kind: 'request',
  violations: [],
  warnings: [],
  faults: [],
  changes: [],
  deliveries: [],
} as const

interface Forwarding extends Pick<RecordingProxyOptions, 'target' | 'send'> {
  readonly request: Request
  readonly url: string
  readonly body: Uint8Array<ArrayBuffer>
}

interface Forwarded {
  /** Absent where nothing answered. */
  readonly answer?: {
    readonly status: number
    readonly headers: Headers
    readonly body: Uint8Array
  }
  readonly response: Response
}

async function forward({ request, url, body, target, send }: Forwarding): Promise<Forwarded> {
  const headers = new Headers(request.headers)
  for (const name of HOP_BY_HOP) headers.delete(name)
  // What is compressed on the way would only have to be unpacked.
  headers.set('accept-encoding', 'identity')
  try {
    const received = await send(`${target}${url}`, {
      method: request.method,
      headers,
      redirect: 'manual',
      ...(!isBodiless(request) && { body }),
    })
    const content = new Uint8Array(await received.arrayBuffer())
    const { status, statusText } = received
    const answerHeaders = new Headers(received.headers)
    for (const name of [...HOP_BY_HOP, 'content-encoding']) answerHeaders.delete(name)
    const hasBody = content.length > 0 && ![204, 205, 304].includes(status)
    return {
      answer: { status, headers: answerHeaders, body: content },
      response: new Response(hasBody ? content : null, {
        status,
        statusText,
        headers: answerHeaders,
      }),
    }
  } catch (error) {
    const why = error instanceof Error ? String(error.cause ?? error) : String(error)
    const text = `Failed to forward the call to ${target}: ${why}. Check the address of --proxy.\n`
    return { response: new Response(text, { status: 502 }) }
  }
}

const NO_BODY = new Uint8Array()

function isBodiless({ method }: Request): boolean {
  return method === 'GET' || method === 'HEAD'
}

const TEXT_TYPE = /^(?:text\/|application\/(?:[\w.-]+\+)?(?:json|xml)\b|application\/x-www-form)/i

/** Writes a body as the journal does: bytes are counted, and what is too long is cut. */
function shown(headers: Headers, body: Uint8Array): string {
  const type = headers.get('content-type')
  if (type !== null && !TEXT_TYPE.test(type)) return `(${body.length} bytes)`
  const text = new TextDecoder().decode(body)
  return text.length <= BODY_CHARACTERS_MAX
    ? text
    : `${text.slice(0, BODY_CHARACTERS_MAX)}... (${text.length} characters)`
}
