import type { RequestBody } from '../contract/operation.ts'
import type { Finding } from '../schema/finding.ts'
import { joinPointer } from '../spec/pointer.ts'
import { renderReceived } from '../violation/render-received.ts'
import { isNestedTooDeep, JSON_LEVELS_MAX } from './json-nesting.ts'
import { locateJsonError } from './locate-json-error.ts'
import { findMediaType, isJson } from './media-type.ts'

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
  raw: string | Uint8Array | null,
  contentType: string | null,
  { requestBody, pointer }: BodySpec,
): DecodedBody {
  const isEmpty = raw === null || raw.length === 0
  if (requestBody === null) return isEmpty ? NONE : undocumented(raw, pointer)
  if (isEmpty) return requestBody.required ? missing(pointer) : NONE
  const mediaType = mediaTypeFor(contentType, requestBody)
  if (mediaType === undefined) return wrongContentType(contentType, requestBody, pointer, raw)
  if (!isJson(mediaType)) return { ...NONE, value: raw, mediaType: null }
  return {
    ...parseJson(raw, mediaType, pointer),
    warnings: contentType === null ? [unnamed(mediaType, pointer)] : [],
  }
}

const NONE: DecodedBody = { value: undefined, mediaType: null, problem: null, warnings: [] }

// Fatal: otherwise broken bytes would become replacement characters that were never sent.
const UTF8 = new TextDecoder('utf-8', { fatal: true })

function mediaTypeFor(
  contentType: string | null,
  { contentTypes }: RequestBody,
): string | undefined {
  // An absent content type is read as JSON where JSON is documented.
  return contentType === null ? contentTypes.find(isJson) : findMediaType(contentTypes, contentType)
}

function parseJson(
  raw: string | Uint8Array,
  mediaType: string,
  pointer: string,
): Omit<DecodedBody, 'warnings'> {
  const text = typeof raw === 'string' ? raw : decodeUtf8(raw)
  const at = (): string => joinPointer(pointer, 'content', mediaType)
  if (text === null)
    return unread(raw, {
      rule: 'encoding',
      expected: 'UTF-8',
      received: 'other bytes',
      pointer: at(),
    })
  if (isNestedTooDeep(text)) {
    const expected = `at most ${JSON_LEVELS_MAX} levels of lists and objects`
    return unread(raw, { rule: 'nesting', expected, received: 'more', pointer: at() })
  }
  try {
    return { value: JSON.parse(text) as unknown, mediaType, problem: null }
  } catch {
    // JSON.parse throws only SyntaxError; place and reason are found here, the same on every engine.
    const { line, column, expected, received } = locateJsonError(text)
    const place = `at line ${line}, column ${column}`
    return unread(raw, { rule: 'json', expected: `${expected} ${place}`, received, pointer: at() })
  }
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return UTF8.decode(bytes)
  } catch {
    return null
  }
}

function unread(
  raw: string | Uint8Array,
  finding: Omit<Finding, 'where'>,
): Omit<DecodedBody, 'warnings'> {
  return { value: raw, mediaType: null, problem: { in: 'body', where: '', ...finding } }
}

function missing(pointer: string): DecodedBody {
  const finding = {
    rule: 'required',
    expected: 'a body',
    received: 'nothing',
    pointer: joinPointer(pointer, 'required'),
  }
  return { ...NONE, problem: { in: 'body', where: '', ...finding } }
}

function wrongContentType(
  contentType: string | null,
  { contentTypes }: RequestBody,
  pointer: string,
  raw: string | Uint8Array,
): DecodedBody {
  const problem = {
    in: 'contentType',
    where: '',
    rule: 'contentType',
    expected: contentTypes.join(' or '),
    received: contentType === null ? 'nothing' : renderReceived(contentType),
    pointer: joinPointer(pointer, 'content'),
  } as const
  return { ...NONE, value: raw, problem }
}

function unnamed(mediaType: string, pointer: string): Finding & { readonly in: 'contentType' } {
  const finding = { rule: 'contentType', expected: mediaType, received: 'nothing, read as JSON' }
  return { in: 'contentType', where: '', ...finding, pointer: joinPointer(pointer, 'content') }
}

function undocumented(raw: string | Uint8Array, pointer: string): DecodedBody {
  const received = typeof raw === 'string' ? renderReceived(raw) : `${raw.length} bytes`
  const warning = {
    in: 'body',
    where: '',
    rule: 'undocumented',
    expected: 'no body',
    received,
    pointer,
  } as const
  return { ...NONE, warnings: [warning] }
}
