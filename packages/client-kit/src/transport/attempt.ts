import ky, { isNetworkError } from 'ky'
import type { ExceededLimit } from '../errors/connection-errors.ts'
import { type Deadline, startDeadline, untilAborted } from '../timing/timing.ts'
import { readBounded } from './read-bounded.ts'
import type { TransportSettings } from './transport-options.ts'

/** The outcome of one attempt. */
export type AttemptOutcome =
  | {
      readonly kind: 'response'
      readonly response: Response
      /** The whole body; undefined where it is larger than what is read. */
      readonly body: Uint8Array<ArrayBuffer> | undefined
    }
  | { readonly kind: 'timeout'; readonly limit: ExceededLimit }
  | {
      readonly kind: 'noResponse'
      readonly cause: unknown
      /** False where the cause does not look like the network's, but like a fault in the code that sends. */
      readonly lost: boolean
    }

/**
 * Sends a request once and reads the response completely, so that a slow or broken body counts against the same
 * limits as one that does not begin. Rejects only when the caller's own signal aborts, with that signal's reason.
 */
export async function attemptOnce(
  request: Request,
  settings: TransportSettings,
  { total, caller }: { readonly total: Deadline; readonly caller: AbortSignal | undefined },
): Promise<AttemptOutcome> {
  const single = startDeadline(settings.timing, settings.timeoutMs)
  const signal = AbortSignal.any([...(caller ? [caller] : []), single.signal, total.signal])
  try {
    const outcome = await untilAborted(signal, receive(request, settings, signal)).catch(
      toNoResponse,
    )
    if (outcome.kind === 'response') return outcome

    caller?.throwIfAborted()
    if (total.signal.aborted) return toTimeout('totalTimeoutMs', settings)
    return single.signal.aborted ? toTimeout('timeoutMs', settings) : outcome
  } finally {
    single.stop()
  }
}

/**
 * Of ky, one request with its cross-runtime sense for network errors is used. Its retries and timeouts are turned off:
 * their clock and chance cannot be handed in, its timeout ends before the body, and it retries earlier than a
 * Retry-After that is longer than its limit. Statuses must not throw, or the body would be gone before it is read here.
 */
async function receive(
  request: Request,
  settings: TransportSettings,
  signal: AbortSignal,
): Promise<AttemptOutcome> {
  const response = await ky(toGlobalRequest(request), {
    // Added last, so that errors from the layers in between hold no address with a secret.
    fetch: async (input) =>
      settings.fetch(withQuery(toGlobalRequest(input), settings.query), { signal }),
    signal,
    retry: 0,
    timeout: false,
    throwHttpErrors: false,
  })
  try {
    const body = await readBounded(response.body, settings.responseBytesMax)
    return { kind: 'response', response, body }
  } catch (cause) {
    return { kind: 'noResponse', cause, lost: true }
  }
}

/**
 * Server libraries such as @hono/node-server put a Request of their own in the global one's place; clones of it are of
 * the class below, which ky takes for no request at all.
 */
function toGlobalRequest(input: string | URL | Request): Request {
  return input instanceof Request ? input : new Request(input)
}

/** ky's own error is unpacked: it holds the request, and with it the credentials, which a log must not show. */
function toNoResponse(error: unknown): AttemptOutcome {
  return isNetworkError(error)
    ? { kind: 'noResponse', cause: error.cause, lost: true }
    : { kind: 'noResponse', cause: error, lost: false }
}

function toTimeout(option: ExceededLimit['option'], settings: TransportSettings): AttemptOutcome {
  return { kind: 'timeout', limit: { option, limitMs: settings[option] } }
}

/**
 * The same request with more parameters. They are put behind the query as it stands: parsing and writing it again would
 * spell the other parameters differently, commas and blanks above all.
 */
function withQuery(request: Request, query: Readonly<Record<string, string>>): Request {
  const added = Object.entries(query)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&')
  if (added === '') return request
  const { url } = request
  return new Request(`${url}${url.includes('?') ? '&' : '?'}${added}`, request)
}
