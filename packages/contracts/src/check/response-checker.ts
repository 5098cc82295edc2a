// Checks replies against the responses of the spec: exact status, then its range, then `default`.
import type { OpenApiDocument } from '../contract/open-api-document.ts'
import { decodeList, decodeScalar, isList } from '../decode/parameter-reader.ts'
import { findMediaType, isJson } from '../decode/decode-body.ts'
import { valueShape } from '../decode/value-shape.ts'
import { type Finding, NO_FINDINGS } from '../schema/finding.ts'
import type { SchemaLibrary, Validator } from '../schema/schema-library.ts'
import { follow, type Located, member, members } from '../spec/located.ts'
import { joinPointer } from '../spec/pointer.ts'
import { renderReceived } from '../violation/render-received.ts'
import { limitViolations, toViolation } from '../violation/to-violation.ts'
import type { Violation } from '../violation/violation.ts'
import type { HeaderReader, Reply } from './checker.ts'

/** A finding, and the part of the reply it is about. */
interface ReplyFinding extends Finding {
  readonly in: Violation['in']
}

/** Checks replies against one response. */
type ResponseChecker = (reply: Reply) => readonly ReplyFinding[]

const NO_REPLY_FINDINGS: readonly ReplyFinding[] = Object.freeze([])

/** The input of a response checker. */
interface ResponseContext {
  readonly document: OpenApiDocument
  readonly library: SchemaLibrary
  /** `closed`: a reply must not hold undocumented properties; `open`: unknown properties are ignored. */
  readonly openness: 'open' | 'closed'
}

/** Checks replies by their status. */
export type RepliesChecker = (reply: Reply) => readonly Violation[]

const NO_VIOLATIONS: readonly Violation[] = Object.freeze([])

/** Makes the checker of the responses below `key`; each status compiles on first use. */
export function responsesChecker(
  service: string,
  context: ResponseContext,
  parent: Located,
  key: string,
): RepliesChecker {
  const responses = new Map(
    members(parent, key).map(({ name, ...response }) => [name.toUpperCase(), response]),
  )
  const checkers = new Map<string, ResponseChecker>()
  const checkersByStatus = new Map<number, ResponseChecker | null>()
  const pointer = joinPointer(parent.pointer, key)

  return function checkReply(reply) {
    const { status } = reply
    const check = checkersByStatus.get(status) ?? checkerOf(status)
    checkersByStatus.set(status, check)
    if (check === null) return [undocumentedStatus(reply.status)]
    const findings = check(reply)
    if (findings.length === 0) return NO_VIOLATIONS
    return limitViolations(findings.map((finding) => toViolation(service, finding.in, finding)))
  }

  function checkerOf(status: number): ResponseChecker | null {
    const name = [`${status}`, `${Math.trunc(status / 100)}XX`, 'DEFAULT'].find((candidate) =>
      responses.has(candidate),
    )
    const response = name === undefined ? undefined : responses.get(name)
    if (name === undefined || response === undefined) return null
    const checker = checkers.get(name) ?? responseChecker(context, response)
    checkers.set(name, checker)
    return checker
  }

  function undocumentedStatus(status: number): Violation {
    const expected =
      responses.size === 0
        ? 'no answer at all'
        : [...responses.keys()].join(', ').replace('DEFAULT', 'default')
    const finding = { where: '', rule: 'undocumented', expected, received: String(status), pointer }
    return toViolation(service, 'status', finding)
  }
}

/** Makes the checker of a response; compiles its schemas. */
function responseChecker(context: ResponseContext, reference: Located): ResponseChecker {
  const { document } = context
  const response = follow(document, reference)
  const headers = members(response, 'headers')
    // OpenAPI leaves the content type to the media types.
    .filter(({ name }) => name.toLowerCase() !== 'content-type')
    .map(({ name, ...header }) => headerChecker(context, name, follow(document, header)))
  const checkBody = bodyChecker(context, response)

  return function checkResponse(reply) {
    const findings = checkBody(reply)
    // Hardly any reply has findings: no list is made without them.
    if (headers.every((check) => check(reply.headers).length === 0)) return findings
    return [...findings, ...headers.flatMap((check) => check(reply.headers))]
  }
}

function headerChecker(
  { document, library }: ResponseContext,
  name: string,
  header: Located,
): (headers: HeaderReader) => readonly ReplyFinding[] {
  const isRequired = header.value['required'] === true
  const schema = member(header, 'schema')
  const validate = schema === undefined ? () => NO_FINDINGS : library.validator(schema, 'open')
  const shape = valueShape(document, schema ?? { value: {}, pointer: header.pointer })

  return (headers) => {
    const text = headers.get(name)
    if (text === null)
      return isRequired
        ? [missing('header', name, joinPointer(header.pointer, 'required'))]
        : NO_REPLY_FINDINGS
    const value = isList(shape)
      ? decodeList(
          text.split(',').map((part) => part.trim()),
          shape,
        )
      : decodeScalar(text, shape)
    const findings = validate(value)
    return findings.length === 0
      ? NO_REPLY_FINDINGS
      : findings.map((finding) => ({ ...finding, in: 'header', where: name }))
  }
}

function bodyChecker(context: ResponseContext, response: Located): ResponseChecker {
  const mediaTypes = members(response, 'content')
  const names = mediaTypes.map(({ name }) => name)
  const validators = new Map(
    mediaTypes.map((mediaType) => [mediaType.name, bodyValidator(context, mediaType)]),
  )
  const contentPointer = joinPointer(response.pointer, 'content')
  // Most replies spell their type so: nothing to parse.
  const common = new Map(names.map((name) => [`${name}; charset=utf-8`, validators.get(name)]))
  const validatorFor = (contentType: string): Validator | undefined =>
    common.get(contentType) ?? validators.get(findMediaType(names, contentType) ?? '')

  return ({ body, contentType }) => {
    if (names.length === 0) {
      const isFine = isAbsent(body) || context.openness === 'open'
      return isFine ? NO_REPLY_FINDINGS : [surplus(body, response.pointer)]
    }
    if (isAbsent(body) && contentType === null) return [missing('body', '', contentPointer)]
    const validate = contentType === null ? undefined : validatorFor(contentType)
    if (validate === undefined) return [wrongContentType(contentType, names, contentPointer)]
    const findings = validate(body)
    return findings.length === 0
      ? NO_REPLY_FINDINGS
      : findings.map((finding) => ({ ...finding, in: 'body' }))
  }
}

function bodyValidator(
  { library, openness }: ResponseContext,
  { name, ...mediaType }: Located & { readonly name: string },
): Validator {
  const schema = member(mediaType, 'schema')
  if (isJson(name)) {
    const validate = schema === undefined ? () => NO_FINDINGS : library.validator(schema, openness)
    // JSON has no undefined: a reply without its body breaks the contract, even where any value is allowed.
    return (body) =>
      body === undefined ? [missing('body', '', mediaType.pointer)] : validate(body)
  }
  const validateText =
    schema?.value['type'] === 'string' ? library.validator(schema, openness) : () => NO_FINDINGS
  return (body) => {
    // Bytes and streams are not read: a reply is checked before it is written.
    if (body instanceof Uint8Array || body instanceof ReadableStream) return NO_FINDINGS
    return typeof body === 'string' ? validateText(body) : [noText(body, mediaType.pointer)]
  }
}

function isAbsent(body: unknown): boolean {
  return body === undefined || body === null || body === ''
}

function missing(place: Violation['in'], where: string, pointer: string): ReplyFinding {
  return {
    in: place,
    where,
    rule: 'required',
    expected: 'to be present',
    received: 'nothing',
    pointer,
  }
}

function surplus(body: unknown, pointer: string): ReplyFinding {
  const received = renderReceived(body)
  return { in: 'body', where: '', rule: 'undocumented', expected: 'no body', received, pointer }
}

function wrongContentType(
  contentType: string | null,
  names: readonly string[],
  pointer: string,
): ReplyFinding {
  const received = contentType === null ? 'nothing' : renderReceived(contentType)
  const expected = names.join(' or ')
  return { in: 'contentType', where: '', rule: 'contentType', expected, received, pointer }
}

function noText(body: unknown, pointer: string): Finding {
  return {
    where: '',
    rule: 'type',
    expected: 'text, bytes or a stream',
    received: renderReceived(body),
    pointer,
  }
}
