import type { ServerResponse } from 'node:http'
import { joinText, lengthOfText } from '@ensaio/mock-kit'
import type { BodyText, SentAnswer } from '@ensaio/mock-kit'
import type { BufferPool } from './buffer-pool.ts'
import { encodeText } from './encode-text.ts'

/** Up to here node:http does well with a text. */
const SHORT_CHARACTERS_MAX = 4_096

/** Most texts are nearly all ASCII: these bytes a character, and a few more, are room enough for them. */
const CHARACTER_BYTES = 1.1
const SPARE_BYTES = 64

/** Writes an answer out as a whole. A caller who has gone needs none. */
export function writeAnswer(
  outgoing: ServerResponse,
  { status, headers, body }: SentAnswer,
  pool: BufferPool,
): void {
  if (body === undefined) {
    outgoing.writeHead(status, headers).end()
  } else if (typeof body === 'string' && body.length <= SHORT_CHARACTERS_MAX) {
    const length = Buffer.byteLength(body)
    // As many bytes as characters: all of it is ASCII, which node:http sends as it is.
    const encoding = length === body.length ? 'latin1' : 'utf8'
    outgoing.writeHead(status, withLength(headers, length)).end(body, encoding)
  } else {
    const { bytes, release } = toBytes(body, pool)
    outgoing.writeHead(status, withLength(headers, bytes.length)).end(bytes, release)
  }
}

function withLength(headers: SentAnswer['headers'], length: number) {
  return { ...headers, 'content-length': length }
}

/** The text in borrowed memory, which is given back once the system has taken it all: who goes before keeps it. */
function toBytes(
  text: BodyText,
  pool: BufferPool,
): { readonly bytes: Buffer; readonly release: () => void } {
  const buffer = pool.take(Math.ceil(lengthOfText(text) * CHARACTER_BYTES) + SPARE_BYTES)
  const release = (): void => pool.giveBack(buffer)
  const length = encodeText(text, buffer)
  return length === undefined
    ? { bytes: Buffer.from(joinText(text)), release }
    : { bytes: buffer.subarray(0, length), release }
}
