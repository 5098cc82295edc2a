import { SILENCE_MS_MAX } from './fault-limits.ts'
import type { RequestFault, StatusEffect } from './fault-rule.ts'
import type { FaultContext } from './fault-transport.ts'
import { streamFaulty } from './faulty-stream.ts'
import { spoilJson } from './spoil-json.ts'
import { wait } from './wait.ts'

/** How a request goes on after the faults that come before it is handled. */
export type BeforeFault =
  /** It is handled as usual. */
  | { readonly kind: 'continue' }
  /** It is not handled: this is its answer. */
  | { readonly kind: 'answer'; readonly response: Response }
  /** It is not handled, and nobody is there to take an answer: whatever is returned is lost. */
  | { readonly kind: 'gone' }

/**
 * Lets the faults happen that come before a request is handled: status, delay, reset, silence.
 *
 * A caller who goes during a delay or a silence ends it, and the request is not handled.
 * @throws TypeError, as fetch does, where there is no transport to break; the signal's reason where the caller went
 */
export async function beforeFault(
  faults: readonly RequestFault[],
  context: FaultContext,
): Promise<BeforeFault> {
  for (const { effect } of faults) {
    switch (effect.kind) {
      case 'delay':
        if ((await wait(effect.ms, context)) === 'gone') return leave(context)
        break
      case 'status':
        return { kind: 'answer', response: toResponse(effect) }
      case 'reset':
        return breakOff(context, 'reset')
      case 'silence':
        if ((await wait(SILENCE_MS_MAX, context)) === 'gone') return leave(context)
        return breakOff(context, 'close')
      case 'truncate':
      case 'malformedJson':
      case 'drip':
        break // these wait for the answer
      default:
        effect satisfies never
    }
  }
  return { kind: 'continue' }
}

/**
 * Lets the faults happen that disturb an answer: truncate, malformedJson, drip. Without any of them the response comes
 * back untouched; an answer without a body has nothing to disturb. Status and headers stay, and content-length
 * tells the whole size.
 */
export async function afterFault(
  response: Response,
  faults: readonly RequestFault[],
  context: FaultContext,
): Promise<Response> {
  const kinds = new Set(faults.map(({ effect }) => effect.kind))
  const isTruncated = kinds.has('truncate')
  const isSpoiled = kinds.has('malformedJson')
  if (!isTruncated && !isSpoiled && !kinds.has('drip')) return response

  const { status, statusText, headers } = response
  const whole = new Uint8Array(await response.arrayBuffer())
  if (whole.byteLength === 0) return new Response(null, { status, statusText, headers })

  const bytes = isSpoiled ? spoilJson(whole) : whole
  const body =
    isTruncated || kinds.has('drip')
      ? streamFaulty(bytes, { ...context, isTruncated, bytesPerSecond: slowest(faults) })
      : bytes
  const sized = new Headers(headers)
  sized.set('content-length', String(bytes.byteLength))
  return new Response(body, { status, statusText, headers: sized })
}

function toResponse({ status, headers, body }: StatusEffect): Response {
  const type = typeof body === 'string' ? 'text/plain' : 'application/json'
  const all = new Headers(body === undefined ? {} : { 'content-type': `${type}; charset=utf-8` })
  for (const [name, value] of Object.entries(headers ?? {})) all.set(name, value)
  const text = typeof body === 'string' || body === undefined ? body : JSON.stringify(body)
  return new Response(text ?? null, { status, headers: all })
}

function breakOff({ transport }: FaultContext, how: 'reset' | 'close'): BeforeFault {
  if (transport?.[how] === undefined) {
    throw new TypeError('fetch failed: a fault rule broke the connection.')
  }
  transport[how]()
  return { kind: 'gone' }
}

/** The caller has gone: over a socket nobody listens any more, in process the caller's own promise is left. */
function leave({ signal, transport }: FaultContext): BeforeFault {
  if (transport === undefined) throw signal.reason
  return { kind: 'gone' }
}

function slowest(faults: readonly RequestFault[]): number {
  const rates = faults.map(({ effect }) =>
    effect.kind === 'drip' ? effect.bytesPerSecond : Infinity,
  )
  return Math.min(...rates)
}
