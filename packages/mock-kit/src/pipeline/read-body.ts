import type { HeaderReader } from '@ensaio/contracts'
import type { Reply } from '../definition/reply.ts'
import { checkedReply } from './checked-reply.ts'
import type { Exchange, OperationExchange } from './exchange.ts'

/** Reads the body, up to the mock's limit. A larger one is refused without being read to its end. */
export async function readBody(exchange: OperationExchange): Promise<Reply | undefined> {
  const { mock } = exchange
  const { bodyBytesMax } = mock
  const body = await bodyWithin(exchange, bodyBytesMax)
  if (body !== 'tooLarge') {
    exchange.body = body.length === 0 ? null : body
    return undefined
  }
  return checkedReply(exchange, mock.problems.bodyTooLarge({ bytesMax: bodyBytesMax }))
}

type BodyWithin = string | Uint8Array | 'tooLarge'

function bodyWithin(exchange: Exchange, bytesMax: number): BodyWithin | Promise<BodyWithin> {
  const { request, headers } = exchange
  const announced = headers.get('content-length')
  if (announced === null) return unannouncedWithin(exchange, bytesMax)
  if (Number(announced) > bytesMax) return 'tooLarge'
  if (isText(headers)) return request.text()
  return request.arrayBuffer().then((buffer) => new Uint8Array(buffer))
}

async function unannouncedWithin(
  { request, headers }: Exchange,
  bytesMax: number,
): Promise<BodyWithin> {
  if (request.method === 'GET' || request.method === 'HEAD' || request.body === null) return ''
  const bytes = await bytesWithin(request.body, bytesMax)
  if (bytes === 'tooLarge') return bytes
  return isText(headers) ? new TextDecoder().decode(bytes) : bytes
}

/** Everything but forms with files and raw bytes is kept as text, so that the journal can show it. */
function isText(headers: HeaderReader): boolean {
  const contentType = headers.get('content-type') ?? ''
  return !/^(?:multipart|image|audio|video)\/|^application\/octet-stream/i.test(contentType)
}

async function bytesWithin(
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
