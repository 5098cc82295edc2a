import type { ServerResponse } from 'node:http'
import type { SentAnswer } from '@ensaio/mock-kit'

/** Texts of other characters take more bytes than they have characters. */
const ASCII = /^[\0-\x7F]*$/

/** To look through a longer text costs more than to encode it. */
const LOOKED_THROUGH_MAX = 4_096

/** Writes an answer out as a whole. A caller who has gone needs none. */
export function writeAnswer(outgoing: ServerResponse, { status, headers, body }: SentAnswer): void {
  if (body === undefined) {
    outgoing.writeHead(status, headers).end()
    return
  }
  const isAscii = body.length <= LOOKED_THROUGH_MAX && ASCII.test(body)
  const length = isAscii ? body.length : Buffer.byteLength(body)
  outgoing
    .writeHead(status, { ...headers, 'content-length': length })
    .end(body, isAscii ? 'latin1' : 'utf8')
}
