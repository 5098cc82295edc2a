import type { HeaderReader, Reply as CheckableReply } from '@ensaio/contracts'
import type { Mock } from '../definition/mock.ts'
import type { Reply } from '../definition/reply.ts'

const JSON_TYPE = 'application/json; charset=utf-8'

/** The reply's content type; `undefined` where it has no body. */
export function contentTypeOf({ body, contentType }: Reply): string | undefined {
  if (contentType === undefined) return body === undefined ? undefined : JSON_TYPE
  // Some callers read text that does not say otherwise as Latin-1.
  return /^text\/[^;]*$/.test(contentType) ? `${contentType}; charset=utf-8` : contentType
}

/** The reply as the contract's checker looks at it. */
export function toCheckable(mock: Mock, reply: Reply): CheckableReply {
  const { status, body } = reply
  return {
    status,
    body,
    contentType: contentTypeOf(reply) ?? null,
    headers: headerReaderOf(mock, reply),
  }
}

/** Reads the headers that a reply will have, whatever their case. */
function headerReaderOf(mock: Mock, reply: Reply): HeaderReader {
  return { get: (name) => find(reply.headers, name) ?? find(mock.replyHeaders, name) ?? null }
}

function find(
  headers: Readonly<Record<string, string>> | undefined,
  name: string,
): string | undefined {
  if (headers === undefined) return undefined
  const wanted = name.toLowerCase()
  // Mocks write most names in lower case.
  if (Object.hasOwn(headers, wanted)) return headers[wanted]
  const key = Object.keys(headers).find((candidate) => candidate.toLowerCase() === wanted)
  return key === undefined ? undefined : headers[key]
}
