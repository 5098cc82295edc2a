import type { HeaderReader, Reply as CheckableReply } from '@ensaio/contracts'
import { asConstant } from '../definition/reply.ts'
import type { Reply } from '../definition/reply.ts'
import type { BodyText } from '../text/body-text.ts'
import { writeJson } from '../view/write-json.ts'

const JSON_TYPE = 'application/json; charset=utf-8'

/** The reply's content type; `undefined` where it has no body. */
export function contentTypeOf({ body, contentType }: Reply): string | undefined {
  if (contentType === undefined) return body === undefined ? undefined : JSON_TYPE
  // Some callers read text that does not say otherwise as Latin-1.
  return /^text\/[^;]*$/.test(contentType) ? `${contentType}; charset=utf-8` : contentType
}

/** The reply's body as text. */
export function textOf(reply: Reply): BodyText {
  const constant = asConstant(reply)
  if (constant === undefined) return write(reply)
  return (constant.text ??= write(reply))
}

function write({ body, contentType }: Reply): BodyText {
  const isJson = contentType === undefined || contentType.includes('json')
  return isJson || typeof body !== 'string' ? writeJson(body) : body
}

/** The reply as the contract's checker looks at it, with the headers that every reply has. */
export function toCheckable(
  reply: Reply,
  replyHeaders: Readonly<Record<string, string>>,
): CheckableReply {
  const { status, body } = reply
  return {
    status,
    body,
    contentType: contentTypeOf(reply) ?? null,
    headers: headerReaderOf(reply, replyHeaders),
  }
}

/** Reads the headers that a reply will have, whatever their case. */
function headerReaderOf(
  { headers = {} }: Reply,
  replyHeaders: Readonly<Record<string, string>>,
): HeaderReader {
  return { get: (name) => find(headers, name) ?? find(replyHeaders, name) ?? null }
}

function find(headers: Readonly<Record<string, string>>, name: string): string | undefined {
  const wanted = name.toLowerCase()
  // Mocks write most names in lower case.
  if (Object.hasOwn(headers, wanted)) return headers[wanted]
  const key = Object.keys(headers).find((candidate) => candidate.toLowerCase() === wanted)
  return key === undefined ? undefined : headers[key]
}
