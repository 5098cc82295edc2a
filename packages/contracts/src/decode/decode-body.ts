import type { RequestBody } from '../contract/operation.ts'
import type { Finding } from '../schema/finding.ts'
import { joinPointer } from '../spec/pointer.ts'
import { renderReceived } from '../violation/render-received.ts'
import type { JsonProblem } from './json-frames.ts'
import type { ParsedJson } from './json-in-pieces.ts'
import { locateJsonError } from './locate-json-error.ts'

/** A body that was read, or the reason why it was not. */
export interface DecodedBody {
  /** `undefined` where there is none; the raw body where it is not JSON. */
  readonly value: unknown
  /** The documented media type to validate by; `null` where there is nothing to validate. */
  readonly mediaType: string | null
  readonly problem: (Finding & { readonly in: 'body' | 'contentType' }) | null
  readonly warnings: readonly (Finding & { readonly in: 'body' | 'contentType' })[]
}

/** The documentation that a body is read by. */
export interface BodySpec {
  /** `null`: the operation documents none. */
  readonly requestBody: RequestBody | null
  /** The pointer to the body's documentation, or else to the operation. */
  readonly pointer: string
}

/** Reads a request's body by its content type. */
export function decodeBody(
  raw: string | Uint8Array | ParsedJson | null,
  contentType: string | null,
  { requestBody, pointer }: BodySpec,
): DecodedBody {
  const isEmpty = raw === null || (!isParsed(raw) && raw.length === 0)
  if (requestBody === null) return isEmpty ? NO_BODY : undocumented(raw, pointer)
  if (isEmpty) return requestBody.required ? missing(pointer) : NO_BODY
  const mediaType = mediaTypeFor(contentType, requestBody)
  if (mediaType === undefined) return wrongContentType(contentType, requestBody, pointer, raw)
  if (!isJson(mediaType)) return { ...NO_BODY, value: raw, mediaType: null }
  const warnings = contentType === null ? [unnamed(mediaType, pointer)] : NO_BODY.warnings
  const place = { mediaType, pointer, warnings }
  return isParsed(raw) ? ofParsed(raw, place) : parseJson(raw, place)
}

function isParsed(raw: string | Uint8Array | ParsedJson): raw is ParsedJson {
  return typeof raw === 'object' && !ArrayBuffer.isView(raw)
}

function ofParsed(parsed: ParsedJson, place: JsonPlace): DecodedBody {
  if ('problem' in parsed) return unread(undefined, place, parsed.problem)
  const { mediaType, warnings } = place
  return { value: parsed.value, mediaType, problem: null, warnings }
}

/** The body of a request that has none. */
export const NO_BODY: DecodedBody = {
  value: undefined,
  mediaType: null,
  problem: null,
  warnings: [],
}

// Fatal: otherwise broken bytes would become replacement characters that were never sent.
const UTF8 = new TextDecoder('utf-8', { fatal: true })

function mediaTypeFor(
  contentType: string | null,
  { contentTypes }: RequestBody,
): string | undefined {
  // An absent content type is read as JSON where JSON is documented.
  return contentType === null ? contentTypes.find(isJson) : findMediaType(contentTypes, contentType)
}

function parseJson(raw: string | Uint8Array, place: JsonPlace): DecodedBody {
  const text = typeof raw === 'string' ? raw : decodeUtf8(raw)
  if (text === null)
    return unread(raw, place, { rule: 'encoding', expected: 'UTF-8', received: 'other bytes' })
  if (isNestedTooDeep(text)) return unread(raw, place, TOO_DEEP)
  try {
    const { mediaType, warnings } = place
    return { value: JSON.parse(text) as unknown, mediaType, problem: null, warnings }
  } catch {
    // JSON.parse throws only SyntaxError; place and reason are found here, the same on every engine.
    const { line, column, expected, received } = locateJsonError(text)
    const position = `at line ${line}, column ${column}`
    return unread(raw, place, { rule: 'json', expected: `${expected} ${position}`, received })
  }
}

function unread(
  raw: string | Uint8Array | undefined,
  { mediaType, pointer, warnings }: JsonPlace,
  finding: JsonProblem,
): DecodedBody {
  const at = joinPointer(pointer, 'content', mediaType)
  const problem = { in: 'body', where: '', ...finding, pointer: at } as const
  return { value: raw, mediaType: null, problem, warnings }
}

/** The documentation of a JSON body, and the warnings about its content type. */
interface JsonPlace extends Pick<DecodedBody, 'warnings'> {
  readonly mediaType: string
  readonly pointer: string
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return UTF8.decode(bytes)
  } catch {
    return null
  }
}

function missing(pointer: string): DecodedBody {
  const finding = {
    rule: 'required',
    expected: 'a body',
    received: 'nothing',
    pointer: joinPointer(pointer, 'required'),
  }
  return { ...NO_BODY, problem: { in: 'body', where: '', ...finding } }
}

function wrongContentType(
  contentType: string | null,
  { contentTypes }: RequestBody,
  pointer: string,
  raw: unknown,
): DecodedBody {
  const problem = {
    in: 'contentType',
    where: '',
    rule: 'contentType',
    expected: contentTypes.join(' or '),
    received: contentType === null ? 'nothing' : renderReceived(contentType),
    pointer: joinPointer(pointer, 'content'),
  } as const
  return { ...NO_BODY, value: raw, problem }
}

function unnamed(mediaType: string, pointer: string): Finding & { readonly in: 'contentType' } {
  const finding = { rule: 'contentType', expected: mediaType, received: 'nothing, read as JSON' }
  return { in: 'contentType', where: '', ...finding, pointer: joinPointer(pointer, 'content') }
}

function undocumented(raw: string | Uint8Array | ParsedJson, pointer: string): DecodedBody {
  const received = ArrayBuffer.isView(raw) ? `${raw.length} bytes` : renderReceived(raw)
  const warning = {
    in: 'body',
    where: '',
    rule: 'undocumented',
    expected: 'no body',
    received,
    pointer,
  } as const
  return { ...NO_BODY, warnings: [warning] }
}

/** Deeper than any real message. Work on a value that repeats its path, as in a message about it, takes at most this many times its length. */
export const JSON_LEVELS_MAX = 100

export const TOO_DEEP: JsonProblem = {
  rule: 'nesting',
  expected: `at most ${JSON_LEVELS_MAX} levels of lists and objects`,
  received: 'more',
}

const QUOTE = 0x22
const BACKSLASH = 0x5c

const [OPENING, CLOSING] = [0x5b, 0x5d]

/** Makes a brace of a bracket. */
const BRACE_BIT = 0x20

/** Tells if a JSON text nests lists and objects beyond the limit. */
export function isNestedTooDeep(text: string): boolean {
  // Hardly any body opens as many, so that its characters are not looked at one by one.
  return opensMany(text) && levelsOf(text) > JSON_LEVELS_MAX
}

/** Returns true where the text has more brackets and braces that open than there may be levels. */
function opensMany(text: string): boolean {
  let found = 0
  for (const opening of ['{', '[']) {
    let at = text.indexOf(opening)
    for (; at !== -1 && found <= JSON_LEVELS_MAX; found += 1) at = text.indexOf(opening, at + 1)
  }
  return found > JSON_LEVELS_MAX
}

function levelsOf(text: string): number {
  let [levels, deepest, inText] = [0, 0, false]
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code === QUOTE) inText = !inText
    else if (inText) {
      if (code === BACKSLASH) index += 1
    } else if ((code & ~BRACE_BIT) === OPENING) {
      levels += 1
      if (levels > deepest) deepest = levels
    } else if ((code & ~BRACE_BIT) === CLOSING) levels -= 1
  }
  return deepest
}

/** Returns a media type without its parameters, in lower case: `application/json`. */
export function essenceOf(contentType: string): string {
  const semicolon = contentType.indexOf(';')
  return (semicolon === -1 ? contentType : contentType.slice(0, semicolon)).trim().toLowerCase()
}

/** Returns the documented media type that covers another: itself, then `application/*`, then any. */
export function findMediaType(
  documented: readonly string[],
  contentType: string,
): string | undefined {
  // The common spelling: nothing to parse.
  if (documented.includes(contentType)) return contentType
  const essence = essenceOf(contentType)
  const range = `${essence.slice(0, essence.indexOf('/'))}/*`
  for (const wanted of [essence, range, '*/*']) {
    const found = documented.find((candidate) => essenceOf(candidate) === wanted)
    if (found !== undefined) return found
  }
  return undefined
}

/** Tells if a media type is JSON. */
export function isJson(mediaType: string): boolean {
  if (mediaType === 'application/json') return true // as mostly: nothing to parse
  const essence = essenceOf(mediaType)
  return essence === 'application/json' || essence.endsWith('+json')
}
