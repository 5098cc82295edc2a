// The requests that wait for others to be answered, of all connections.
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { AnswerBudget } from './answer-budget.ts'
import { UNSENT_BYTES_WAIT } from './system-unsent.ts'

/** With more unsent, each turn answers one request: memory that callers have read, or that has ended, is freed between turns only. */
export const CROWDED_BYTES = 128 * 1024 * 1024

/** Requests that wait, of all connections, and are answered in one turn of the event loop: a few milliseconds. */
const ANSWERED_A_TURN = 32

interface Waiting {
  readonly incoming: IncomingMessage
  readonly outgoing: ServerResponse
}

/** Requests that are answered in later turns of the event loop, each connection in its turn. */
export interface Turns {
  /** The requests of each connection that has any, the first one first. */
  readonly waiting: Pick<WeakMap<Socket, readonly Waiting[]>, 'has'>
  /** Puts a request behind those of its connection, which is not read meanwhile. */
  wait(incoming: IncomingMessage, outgoing: ServerResponse): void
}

/** Creates the turns. A connection whose answers are not read has none until they are. */
export function createTurns(answers: Pick<AnswerBudget, 'bytes'>, handle: RequestListener): Turns {
  const waiting = new WeakMap<Socket, Waiting[]>()
  const ready = new Set<Socket>()
  let isPlanned = false

  const plan = (): void => {
    if (isPlanned) return
    isPlanned = true
    setImmediate(answerSome)
  }
  const awaitTurn = (socket: Socket): void => {
    const line = (): void => {
      ready.add(socket) // behind the others
      plan()
    }
    if (socket.writableLength <= UNSENT_BYTES_WAIT) line()
    else socket.once('drain', line)
  }
  const answerNext = (socket: Socket): void => {
    const queue = waiting.get(socket) ?? []
    const next = queue.shift()
    if (queue.length > 0) awaitTurn(socket)
    else {
      waiting.delete(socket)
      socket.off('resume', pause).resume()
    }
    if (next !== undefined) handle(next.incoming, next.outgoing)
  }
  const answerSome = (): void => {
    isPlanned = false
    let left = answers.bytes > CROWDED_BYTES ? 1 : ANSWERED_A_TURN
    for (const socket of ready) {
      if (left === 0) break
      left -= 1
      ready.delete(socket)
      if (socket.destroyed) waiting.delete(socket)
      else if (socket.writableLength > UNSENT_BYTES_WAIT) awaitTurn(socket)
      else answerNext(socket)
    }
    if (ready.size > 0) plan()
  }

  return {
    waiting,
    wait: (incoming, outgoing) => {
      const { socket } = incoming
      const queue = waiting.get(socket)
      if (queue !== undefined) {
        queue.push({ incoming, outgoing })
        return
      }
      waiting.set(socket, [{ incoming, outgoing }])
      awaitTurn(socket)
      // No more is taken while some wait. With every request that it has read, node:http resumes the connection.
      socket.on('resume', pause).pause()
    },
  }
}

function pause(this: Socket): void {
  this.pause()
}
