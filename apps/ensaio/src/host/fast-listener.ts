import type { RequestListener, ServerResponse } from 'node:http'
import type { FastLane } from '@ensaio/mock-kit'
import { createBufferPool } from './buffer-pool.ts'
import { toPlainCall } from './plain-call.ts'
import { writeAnswer } from './write-answer.ts'

/** Lets the fast lane answer what it can, and the other listener the rest. */
export function fastListener(fastLane: FastLane, other: RequestListener): RequestListener {
  const pool = createBufferPool()
  return (incoming, outgoing) => {
    try {
      const answer = fastLane(toPlainCall(incoming))
      if (answer === undefined) other(incoming, outgoing)
      else if (!(answer instanceof Promise)) writeAnswer(outgoing, answer, pool)
      else {
        answer
          .then((sent) => writeAnswer(outgoing, sent, pool))
          .catch((error: unknown) => fail(outgoing, error))
      }
    } catch (error) {
      fail(outgoing, error)
    }
  }
}

/** Only what the engine itself did wrong comes here: a header that HTTP cannot carry, for example. */
function fail(outgoing: ServerResponse, error: unknown): void {
  if (outgoing.headersSent) outgoing.destroy()
  else outgoing.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(String(error))
}
