import type { RequestFault } from './fault-rule.ts'
import type { FaultContext } from './fault-transport.ts'
import { streamFaulty } from './faulty-stream.ts'
import { breakOff, rowOf } from './request-effects.ts'
import type { BeforeFault, BodyDisturbance } from './request-effects.ts'
import { spoilJson } from './spoil-json.ts'

/**
 * Lets the faults happen that come before a request is handled: status, delay, reset, silence.
 * A caller who goes during a delay or a silence ends it, and the request is not handled.
 */
export async function beforeFault(
  faults: readonly RequestFault[],
  context: FaultContext,
): Promise<BeforeFault> {
  for (const { effect } of faults) {
    const outcome = await rowOf(effect).before?.(effect, context)
    if (outcome !== undefined && outcome.kind !== 'continue') return outcome
  }
  return { kind: 'continue' }
}

/**
 * Lets the faults happen that disturb an answer: truncate, malformedJson, drip, answerLost. Without any of them the response comes
 * back untouched; an answer without a body has nothing to disturb. Status and headers stay, and content-length
 * tells the whole size.
 */
export async function afterFault(
  response: Response,
  faults: readonly RequestFault[],
  context: FaultContext,
): Promise<Response> {
  const disturbance = disturbanceOf(faults)
  if (disturbance === undefined) return response

  if (disturbance.isLost) {
    const { error } = breakOff(context, 'reset')
    if (error !== undefined) throw error
    return response // nobody is there to take it
  }

  const { status, statusText, headers } = response
  const whole = new Uint8Array(await response.arrayBuffer())
  if (whole.byteLength === 0) return new Response(null, { status, statusText, headers })

  const { isMalformed, isTruncated, bytesPerSecond } = disturbance
  const bytes = isMalformed ? spoilJson(whole) : whole
  const isStreamed = isTruncated || bytesPerSecond !== Infinity
  const body = isStreamed ? streamFaulty(bytes, { ...context, ...disturbance }) : bytes
  const sized = new Headers(headers)
  sized.set('content-length', String(bytes.byteLength))
  return new Response(body, { status, statusText, headers: sized })
}

/** All that the faults do to a body; of two rates, the slower holds. */
function disturbanceOf(faults: readonly RequestFault[]): BodyDisturbance | undefined {
  const parts = faults.flatMap(({ effect }) => rowOf(effect).after?.(effect) ?? [])
  if (parts.length === 0) return undefined
  return {
    isMalformed: parts.some((part) => part.isMalformed),
    isTruncated: parts.some((part) => part.isTruncated),
    isLost: parts.some((part) => part.isLost),
    bytesPerSecond: Math.min(...parts.map(({ bytesPerSecond = Infinity }) => bytesPerSecond)),
  }
}
