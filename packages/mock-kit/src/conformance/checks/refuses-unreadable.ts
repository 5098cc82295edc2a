import type { Operation } from '@ensaio/contracts'
import type { Findings, Suite } from '../suite.ts'
import { firstSample } from '../request/first-sample.ts'
import { isJson, toHttpCall, defaultContentType } from '../request/http-call.ts'
import type { HttpCall } from '../request/http-call.ts'
import { ownCredentials } from '../harness/actor-of.ts'
import { expectRefusal } from '../harness/expect-refusal.ts'
import { withHarness } from '../harness/harness.ts'
import { send } from '../harness/send.ts'

interface BadCall {
  readonly what: string
  readonly call: HttpCall
}

const SPACE = 0x20

/** Checks that unreadable requests are refused: too large a body, broken JSON, other bytes, another content type, broken escapes. */
export async function refusesUnreadable(suite: Suite, operation: Operation): Promise<Findings> {
  return withHarness(suite, {}, async (harness) => {
    const good = toHttpCall(suite.mock, operation, firstSample(harness, operation))
    for (const { what, call } of [
      ...badBodies(suite, operation, good),
      ...badUrls({ operation, good }),
    ]) {
      const answer = await send(harness, call, ownCredentials(harness, operation))
      expectRefusal(harness, { call, why: what, answer })
    }
  })
}

function badBodies({ mock }: Suite, operation: Operation, good: HttpCall): readonly BadCall[] {
  const contentType = defaultContentType(operation)
  if (contentType === undefined) return []
  const as = (type: string, body: HttpCall['body']): HttpCall => ({
    ...good,
    headers: { ...good.headers, 'content-type': type },
    ...(body !== undefined && { body }),
  })
  // Bytes: of a text, each request would count them and make them anew.
  const large = new Uint8Array(mock.bodyBytesMax + 1).fill(SPACE)
  return [
    { what: 'the body is too large', call: as(contentType, large) },
    {
      what: 'the body is too large, as is announced',
      call: withHeader(as(contentType, large), 'content-length', String(large.length)),
    },
    {
      what: 'no operation takes this content type',
      call: as('application/x-made-up', good.body ?? 'text'),
    },
    ...(isJson(contentType)
      ? brokenJson(mock.bodyBytesMax).map((body) => ({
          what: 'the body is no JSON that could be meant',
          call: as(contentType, body),
        }))
      : []),
  ]
}

/** Bodies on which careless readers stumble. */
function brokenJson(bytesMax: number): readonly HttpCall['body'][] {
  const depth = Math.min(100_000, Math.floor(bytesMax / 2))
  return [
    '{"broken',
    '{"a": 1,}',
    "{'a': 1}",
    'undefined',
    '\u0000',
    '['.repeat(depth),
    `${'['.repeat(depth)}${']'.repeat(depth)}`,
    new Uint8Array([0x22, 0xff, 0xfe, 0x22]),
  ]
}

/** Percent-encoding of half a character. */
const BROKEN_ESCAPE = '%E0%A4%A'

function badUrls({
  operation,
  good,
}: {
  operation: Operation
  good: HttpCall
}): readonly BadCall[] {
  return operation.parameters.flatMap(({ name, in: place }) => {
    const what = `${name} is badly escaped`
    switch (place) {
      case 'query':
        return [{ what, call: { ...good, search: brokenSearch(good.search, name) } }]
      case 'path':
        return [{ what, call: { ...good, path: brokenPath(operation, good.path, name) } }]
      case 'header':
        return []
      default:
        return place satisfies never
    }
  })
}

function brokenSearch(search: string, name: string): string {
  const others = search.split('&').filter((pair) => pair !== '' && !pair.startsWith(`${name}=`))
  return [...others, `${name}=${BROKEN_ESCAPE}`].join('&')
}

function brokenPath({ path: template }: Operation, path: string, name: string): string {
  const names = template.split('/')
  const parts = path.split('/')
  // Counted from the end: the path may have a base that the template has not.
  const place = parts.length - names.length + names.indexOf(`{${name}}`)
  return parts.with(place, BROKEN_ESCAPE).join('/')
}

function withHeader(call: HttpCall, name: string, value: string): HttpCall {
  return { ...call, headers: { ...call.headers, [name]: value } }
}
