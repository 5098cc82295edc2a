import { isText, TOO_LARGE } from '../pipeline/steps.ts'
import type { BodyWithin, IncomingCall } from '../pipeline/steps.ts'

/** Reads the body of a request, its headers as somebody read them. A body that is too large is not read to its end. */
export async function readRequestBody(
  request: Request,
  headers: IncomingCall['headers'],
  bytesMax: number,
): Promise<BodyWithin> {
  const announced = headers.get('content-length')
  if (announced === null) return readUnannounced(request, headers, bytesMax)
  if (Number(announced) > bytesMax) return TOO_LARGE
  return isText(headers) ? request.text() : new Uint8Array(await request.arrayBuffer())
}

async function readUnannounced(
  request: Request,
  headers: IncomingCall['headers'],
  bytesMax: number,
): Promise<BodyWithin> {
  if (request.method === 'GET' || request.method === 'HEAD' || request.body === null) return ''
  const bytes = await readWithin(request.body, bytesMax)
  return bytes !== TOO_LARGE && isText(headers) ? new TextDecoder().decode(bytes) : bytes
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
