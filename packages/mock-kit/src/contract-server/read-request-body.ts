import { isText } from '../pipeline/steps.ts'
import { TOO_LARGE } from '../pipeline/unread-body.ts'
import type { BodyWithin, ReadBody, Unread } from '../pipeline/unread-body.ts'
import type { IncomingCall } from '../pipeline/exchange.ts'

/** A request whose body is to be read. */
export interface BodySource {
  readonly request: Request
  /** The server's own way to its body. @default the request's */
  readonly readBody?: ReadBody | undefined
}

const decoder = new TextDecoder()

/** Reads the body of a request, its headers as somebody read them. A body that is too large is not read to its end. */
export async function readRequestBody(
  { request, readBody }: BodySource,
  headers: IncomingCall['headers'],
  bytesMax: number,
): Promise<BodyWithin> {
  const announced = headers.get('content-length')
  if (announced !== null && Number(announced) > bytesMax) return TOO_LARGE
  if (readBody !== undefined) return toBody(await readBody(bytesMax), headers)
  if (announced === null) return readUnannounced(request, headers, bytesMax)
  return isText(headers) ? request.text() : new Uint8Array(await request.arrayBuffer())
}

/** Reads the bytes of a body. One that is too large is not read to its end. */
export async function readRequestBytes(
  { request, readBody }: BodySource,
  bytesMax: number,
): Promise<Uint8Array | Unread> {
  if (Number(request.headers.get('content-length') ?? 0) > bytesMax) return TOO_LARGE
  if (readBody !== undefined) return readBody(bytesMax)
  return request.body === null ? new Uint8Array() : readWithin(request.body, bytesMax)
}

async function readUnannounced(
  request: Request,
  headers: IncomingCall['headers'],
  bytesMax: number,
): Promise<BodyWithin> {
  if (request.method === 'GET' || request.method === 'HEAD' || request.body === null) return ''
  return toBody(await readWithin(request.body, bytesMax), headers)
}

function toBody(
  bytes: Awaited<ReturnType<ReadBody>>,
  headers: IncomingCall['headers'],
): BodyWithin {
  return typeof bytes !== 'symbol' && isText(headers) ? decoder.decode(bytes) : bytes
}

async function readWithin(
  body: ReadableStream<Uint8Array>,
  bytesMax: number,
): Promise<Uint8Array | typeof TOO_LARGE> {
  const chunks: Uint8Array[] = []
  let size = 0
  // Not `for await`: the DOM's types, which a user may compile with, know no iteration of streams.
  const reader = body.getReader()
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.length
    if (size > bytesMax) {
      await reader.cancel()
      return TOO_LARGE
    }
    chunks.push(read.value)
  }
  return Buffer.concat(chunks)
}
