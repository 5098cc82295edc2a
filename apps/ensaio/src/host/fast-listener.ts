import type { RequestListener, ServerResponse } from 'node:http'
import type { FastPath, SentAnswer } from '@ensaio/mock-kit'
import { createBufferPool } from './buffer-pool.ts'
import { toPlainCall } from './plain-call.ts'
import { readBody } from './read-body.ts'
import { rememberedHeaders } from './remembered-headers.ts'
import { writeAnswer } from './write-answer.ts'

/** Lets the fast path answer what it can, and the other listener the rest. */
export function fastListener(fastPath: FastPath, other: RequestListener): RequestListener {
  const pool = createBufferPool()
  const headersOf = rememberedHeaders()
  return (incoming, outgoing) => {
    const send = (answer: () => SentAnswer): void =>
      attempt(outgoing, () => writeAnswer(outgoing, answer(), pool))
    attempt(outgoing, () => {
      const answer = fastPath(toPlainCall(incoming, headersOf(incoming)))
      if (answer === undefined) other(incoming, outgoing)
      else if ('status' in answer) writeAnswer(outgoing, answer, pool)
      else {
        readBody(incoming, {
          whenRead: (bytes) => send(() => answer.withBody(bytes)),
          whenGone: (error) => send(() => answer.withoutBody(error)),
        })
      }
    })
  }
}

/** Only what the engine itself did wrong is caught: a header that HTTP cannot carry, for example. */
function attempt(outgoing: ServerResponse, work: () => void): void {
  try {
    work()
  } catch (error) {
    if (outgoing.headersSent) outgoing.destroy()
    else outgoing.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(String(error))
  }
}
