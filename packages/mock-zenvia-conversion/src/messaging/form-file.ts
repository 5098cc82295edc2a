// The file of a form (multipart/form-data), as far as a message needs it: its name, its type, its size.
/** A file that came with a form. */
export interface FormFile {
  readonly name: string
  readonly contentType: string
  /** In bytes. */
  readonly size: number
}

const LINE_END = '\r\n'

/** The file in the part of this name; `undefined` where the form has none. The delimiter is the form's first line. */
export function readFormFile(form: unknown, part: string): FormFile | undefined {
  const text = toByteText(form)
  const delimiter = text.slice(0, Math.max(0, text.indexOf(LINE_END)))
  if (!delimiter.startsWith('--')) return undefined
  // What precedes the first delimiter and what follows the last one are no parts.
  const parts = `${LINE_END}${text}`.split(`${LINE_END}${delimiter}`).slice(1, -1)
  return parts.map((one) => readPart(one, part)).find((file) => file !== undefined)
}

/** One character for each byte, so that lengths are those of the bytes. */
function toByteText(form: unknown): string {
  const bytes = typeof form === 'string' ? new TextEncoder().encode(form) : form
  if (!(bytes instanceof Uint8Array)) return ''
  // Not the decoder for latin1: by its standard that is windows-1252, which changes some bytes.
  let text = ''
  for (let start = 0; start < bytes.length; start += CHUNK_BYTES) {
    text += String.fromCharCode(...bytes.subarray(start, start + CHUNK_BYTES))
  }
  return text
}

/** Arguments of one call: far below what engines take. */
const CHUNK_BYTES = 8_192

function readPart(part: string, wanted: string): FormFile | undefined {
  const end = part.indexOf(LINE_END + LINE_END)
  if (end < 0) return undefined
  const headers = toUtf8(part.slice(0, end))
  const parameters = readDisposition(headers)
  if (parameters.get('name') !== wanted) return undefined
  return {
    name: decoded(parameters.get('filename*')) ?? parameters.get('filename') ?? wanted,
    contentType: /^content-type:\s*(?<type>[^;\s]+)/im.exec(headers)?.groups?.['type'] ?? '',
    size: part.length - end - 2 * LINE_END.length,
  }
}

function toUtf8(byteText: string): string {
  return new TextDecoder().decode(Uint8Array.from(byteText, (one) => one.charCodeAt(0)))
}

/** A name may hold semicolons where it is quoted, and quotes behind a backslash. */
const PARAMETER = /;\s*(?<name>[^\s=;]+)=(?:"(?<quoted>(?:\\"|[^"])*)"|(?<bare>[^;]*))/g

/** The parameters behind `content-disposition: form-data`. */
function readDisposition(headers: string): ReadonlyMap<string, string> {
  const disposition = /^content-disposition:(?<rest>.*)$/im.exec(headers)?.groups?.['rest'] ?? ''
  return new Map([...disposition.matchAll(PARAMETER)].map(toParameter))
}

function toParameter({ groups = {} }: RegExpExecArray): readonly [name: string, value: string] {
  const { name = '', quoted, bare = '' } = groups
  return [name.toLowerCase(), quoted === undefined ? bare.trimEnd() : unquoted(quoted)]
}

/** Without the backslashes before quotes; a `%22`, as browsers write them, stays. */
function unquoted(text: string): string {
  return text.replaceAll(String.raw`\"`, '"')
}

/** A name in the form of RFC 8187, as some libraries send it beside or in place of a plain one. */
function decoded(extended: string | undefined): string | undefined {
  const encoded = /^utf-8'[^']*'(?<value>.*)$/i.exec(extended ?? '')?.groups?.['value']
  try {
    return encoded === undefined ? undefined : decodeURIComponent(encoded)
  } catch {
    return undefined
  }
}
