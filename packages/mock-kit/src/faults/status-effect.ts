// The rules of HTTP that a status effect has to keep and that no schema says.
import { isJsonObject } from '@ensaio/contracts'
import type { InputProblem } from '../definition/check-input.ts'
import { show } from '../text/show.ts'
import { STATUS_BODY_BYTES_MAX } from './fault-limits.ts'

/** Answers of these statuses have no body, by the rules of HTTP. */
export const BODILESS: ReadonlySet<unknown> = new Set([204, 205, 304])

/** These say how the bytes are framed: a wrong one would break the connection, for which there are other effects. */
const FRAMING: ReadonlySet<string> = new Set([
  'connection',
  'content-length',
  'keep-alive',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

/** The names that a header may have. */
export const HEADER_NAME = /^[!#$%&'*+\-.^_`|~\dA-Za-z]+$/

/** Text that may stand in a header on the wire: printable Latin-1, blanks and tabs, no line breaks. */
const HEADER_VALUE = /^[\t\x20-\x7e\x80-\xff]*$/

/** Finds what HTTP does not allow; nothing in effects of other kinds. */
export function checkStatusEffect(effect: unknown): readonly InputProblem[] {
  if (!isJsonObject(effect) || effect['kind'] !== 'status') return []
  const { headers = {}, body, status } = effect
  const ofHeaders = Object.entries(isJsonObject(headers) ? headers : {}).flatMap(checkHeader)
  return [...ofHeaders, ...checkBody(body, status)]
}

function checkHeader([name, value]: readonly [string, unknown]): readonly InputProblem[] {
  const where = `effect.headers.${name}`
  if (!HEADER_NAME.test(name)) {
    const advice = 'Use letters, digits and hyphens.'
    return [{ where, message: `${where} is not a valid header name. ${advice}` }]
  }
  if (FRAMING.has(name.toLowerCase())) {
    return [{ where, message: `${where} is set by the server itself. Leave it out.` }]
  }
  if (typeof value !== 'string' || HEADER_VALUE.test(value)) return []
  return [{ where, message: `${where} is ${show(value)}. Send one line of Latin characters.` }]
}

function checkBody(body: unknown, status: unknown): readonly InputProblem[] {
  const where = 'effect.body'
  if (body === undefined) return []
  if (BODILESS.has(status)) {
    const message = `${where} is not sent with the status ${String(status)}. Leave it out.`
    return [{ where, message }]
  }
  const bytes = new TextEncoder().encode(JSON.stringify(body)).byteLength
  if (bytes <= STATUS_BODY_BYTES_MAX) return []
  const message = `${where} has ${bytes} bytes. Send at most ${STATUS_BODY_BYTES_MAX}.`
  return [{ where, message }]
}
