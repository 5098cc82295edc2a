import { isText, parseTarget, targetOf } from '../pipeline/incoming-call.ts'
import type { BodyWithin, IncomingCall } from '../pipeline/incoming-call.ts'
import type { Transport } from '../pipeline/exchange.ts'
import { headerReader } from '../pipeline/header-reader.ts'

/** A `Request` as the pipeline sees it. */
export function requestCall(request: Request, transport: Transport): IncomingCall {
  const headers = transport.headers ? headerReader(transport.headers) : request.headers
  const { remoteAddress } = transport
  const target = targetOf(request.url)
  return {
    method: request.method,
    target,
    url: parseTarget(target),
    headers,
    get plainHeaders() {
      return transport.headers ?? Object.fromEntries(request.headers)
    },
    ...(remoteAddress !== undefined && { remoteAddress }),
    get signal() {
      return request.signal
    },
    readBody: (bytesMax) => bodyWithin(request, headers, bytesMax),
  }
}

function bodyWithin(
  request: Request,
  headers: IncomingCall['headers'],
  bytesMax: number,
): BodyWithin | Promise<BodyWithin> {
  const announced = headers.get('content-length')
  if (announced === null) return unannouncedWithin(request, headers, bytesMax)
  if (Number(announced) > bytesMax) return 'tooLarge'
  if (isText(headers)) return request.text()
  return request.arrayBuffer().then((buffer) => new Uint8Array(buffer))
}

function unannouncedWithin(
  request: Request,
  headers: IncomingCall['headers'],
  bytesMax: number,
): BodyWithin | Promise<BodyWithin> {
  if (request.method === 'GET' || request.method === 'HEAD' || request.body === null) return ''
  return readWithin(request.body, bytesMax).then((bytes) =>
    bytes !== 'tooLarge' && isText(headers) ? new TextDecoder().decode(bytes) : bytes,
  )
}

async function readWithin(
  body: ReadableStream<Uint8Array>,
  bytesMax: number,
): Promise<Uint8Array | 'tooLarge'> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    if (size > bytesMax) return 'tooLarge'
    chunks.push(chunk)
  }
  const bytes = new Uint8Array(size)
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.length
  }
  return bytes
}
