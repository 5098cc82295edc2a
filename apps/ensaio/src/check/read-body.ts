import type { HeaderReader } from '@ensaio/contracts'

/** A body as a value, or the reason why it is none. */
export type ReadBody =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly why: string }

const JSON_TYPE = /^application\/(?:[\w.-]+\+)?json\b/i

/** Reads a body by its content type: the value of JSON, the text of anything else, `undefined` of nothing. */
export function readBody(headers: HeaderReader, text: string): ReadBody {
  const type = headers.get('content-type') ?? ''
  if (!JSON_TYPE.test(type)) return { ok: true, value: text === '' ? undefined : text }
  if (text === '') return { ok: true, value: undefined }
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch (error) {
    return { ok: false, why: String(error) }
  }
}
