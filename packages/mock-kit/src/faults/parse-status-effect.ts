import { show } from '../text/show.ts'
import {
  STATUS_BODY_BYTES_MAX,
  STATUS_HEADER_LENGTH_MAX,
  STATUS_HEADERS_MAX,
} from './fault-limits.ts'
import type { StatusEffect } from './fault-rule.ts'
import type { FieldReader } from './field-reader.ts'

/** Answers of these statuses have no body, by the rules of HTTP. */
const BODILESS: ReadonlySet<number> = new Set([204, 205, 304])

/** These say how the bytes are framed: a wrong one would break the connection, for which there are other effects. */
const FRAMING: ReadonlySet<string> = new Set([
  'connection',
  'content-length',
  'keep-alive',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

const HEADER_NAME = /^[!#$%&'*+\-.^_`|~\dA-Za-z]+$/

/** What may stand in a header on the wire: printable Latin-1, blanks and tabs, no line breaks. */
const HEADER_VALUE = /^[\t\x20-\x7e\x80-\xff]*$/

export function parseStatusEffect(fields: FieldReader): StatusEffect | undefined {
  fields.require('status', 'a status from 200 to 599')
  const status = fields.number('status', { from: 200, to: 599 })
  const headers = parseHeaders(fields)
  const body = fields.value('body')
  if (body !== undefined) checkBody(fields, body, status)
  if (status === undefined) return undefined
  return {
    kind: 'status',
    status,
    ...(headers !== undefined && { headers }),
    ...(body !== undefined && { body }),
  }
}

function parseHeaders(fields: FieldReader): Readonly<Record<string, string>> | undefined {
  const written = fields.object('headers')
  if (written === undefined) return undefined
  if (written.keys.length > STATUS_HEADERS_MAX) {
    fields.problem('headers', `${written.keys.length} are too many. Keep to ${STATUS_HEADERS_MAX}.`)
    return undefined
  }
  return Object.fromEntries(written.keys.map((name) => [name, parseHeader(written, name)]))
}

function parseHeader(written: FieldReader, name: string): string {
  const value = written.value(name)
  if (!HEADER_NAME.test(name)) {
    written.problem(name, 'it is no name of a header. Use letters, digits and hyphens.')
  } else if (FRAMING.has(name.toLowerCase())) {
    written.problem(name, 'the server sets it itself. Leave it out.')
  } else if (typeof value !== 'string') {
    written.problem(name, `${show(value)} is no text. Write it in quotation marks.`)
  } else if (value.length > STATUS_HEADER_LENGTH_MAX || !HEADER_VALUE.test(value)) {
    written.problem(
      name,
      `${show(value)} can't be sent. Keep to one line of ${STATUS_HEADER_LENGTH_MAX} Latin characters.`,
    )
  }
  return typeof value === 'string' ? value : ''
}

function checkBody(fields: FieldReader, body: unknown, status: number | undefined): void {
  if (status !== undefined && BODILESS.has(status)) {
    fields.problem('body', `an answer with status ${status} has none. Leave it out.`)
  }
  const bytes = new TextEncoder().encode(JSON.stringify(body)).byteLength
  if (bytes > STATUS_BODY_BYTES_MAX) {
    fields.problem('body', `${bytes} bytes are too many. Keep to ${STATUS_BODY_BYTES_MAX}.`)
  }
}
