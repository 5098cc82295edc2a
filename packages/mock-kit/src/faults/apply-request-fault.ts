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
  | { readonly kind: 'answer'; readonly answer: FaultAnswer }
  | Gone

/** The answer of a fault rule; header names in lower case. */
export interface FaultAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

/** The request is not handled, and nobody is there to take an answer: whatever is returned is lost. */
export interface Gone {
  readonly kind: 'gone'
  /** The failure of an in-process call, which has no connection that could break. */
  readonly error?: unknown
}

/**
 * Lets the faults happen that come before a request is handled: status, delay, reset, silence.
 * A caller who goes during a delay or a silence ends it, and the request is not handled.
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
        return { kind: 'answer', answer: toFaultAnswer(effect) }
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

function toFaultAnswer({ status, headers = {}, body }: StatusEffect): FaultAnswer {
  if (body === undefined) return { status, headers: Object.fromEntries(new Headers(headers)) }
  const isText = typeof body === 'string'
  const type = isText ? 'text/plain' : 'application/json'
  const all = new Headers({ 'content-type': `${type}; charset=utf-8` })
  for (const [name, value] of Object.entries(headers)) all.set(name, value)
  return {
    status,
    headers: Object.fromEntries(all),
    body: isText ? body : JSON.stringify(body),
  }
}

function breakOff({ transport }: FaultContext, how: 'reset' | 'close'): BeforeFault {
  if (transport?.[how] === undefined) {
    const error = new TypeError('fetch failed: a fault rule broke the connection.')
    return { kind: 'gone', error }
  }
  transport[how]()
  return { kind: 'gone' }
}

/** The caller has gone: over a socket nobody listens any more, in process the caller's own promise is left. */
function leave({ signal, transport }: FaultContext): BeforeFault {
  return transport === undefined ? { kind: 'gone', error: signal.reason } : { kind: 'gone' }
}

function slowest(faults: readonly RequestFault[]): number {
  const rates = faults.map(({ effect }) =>
    effect.kind === 'drip' ? effect.bytesPerSecond : Infinity,
  )
  return Math.min(...rates)
}
