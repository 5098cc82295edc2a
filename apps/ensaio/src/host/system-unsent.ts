// The edge to answers that node:http holds because their callers have not read them.
import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { AnswerBudget, UnsentAnswers } from './answer-budget.ts'

/** A connection that has more to send takes no further request: most answers are sent at once. */
export const UNSENT_BYTES_WAIT = 64 * 1024

/** A smaller answer is not worth to be counted. Those that wait for no other are counted once they are as long as `UNSENT_BYTES_WAIT`. */
export const COUNTED_BYTES_MIN = 4 * 1024

/** The most warnings of a port: further ones say nothing new. */
const WARNINGS_MAX = 3

/** A connection, with fields that node:http and node:net tell of nowhere else. */
interface Sending extends Socket {
  /** The answer that is being sent; others wait behind it. */
  readonly _httpMessage?: ServerResponse | null
  /** Its queue shrinks with each portion that the system takes, and a long answer is one write. */
  readonly _handle?: { readonly writeQueueSize?: number } | null
}

interface Counted {
  readonly answers: Set<ServerResponse>
  readonly held: UnsentAnswers
}

/** Counts an answer whose end was just written, by the memory that it holds, or by its bytes where they are more. */
export type CountUnsent = (outgoing: ServerResponse, heldBytes?: number) => void

/**
 * Creates the function that counts answers.
 * @param warn is called with the first connections that are ended
 */
export function countUnsent(budget: AnswerBudget, warn?: () => void): CountUnsent {
  const connections = new WeakMap<Socket, Counted>()
  let warnings = 0
  const open = (socket: Socket): Counted => {
    const answers = new Set<ServerResponse>()
    const held = budget.open({
      unsent: () => unsentOf(socket, answers),
      end: () => {
        if (warnings < WARNINGS_MAX) warn?.()
        warnings += 1
        socket.destroy()
      },
    })
    const counted = { answers, held }
    connections.set(socket, counted)
    socket.once('close', held.close)
    return counted
  }
  return (outgoing, heldBytes = 0) => {
    const { writableLength, socket: own, req } = outgoing
    if (writableLength <= (own === null ? COUNTED_BYTES_MIN : UNSENT_BYTES_WAIT)) return
    const { socket } = req
    if (socket.destroyed) return
    const { answers, held } = connections.get(socket) ?? open(socket)
    // TLS holds a copy: what it has encrypted.
    const bytes = Math.max(writableLength, heldBytes) * ('encrypted' in socket ? 2 : 1)
    answers.add(outgoing)
    outgoing.once('finish', () => {
      answers.delete(outgoing)
      held.remove(bytes)
      if (answers.size > 0) return
      connections.delete(socket)
      socket.off('close', held.close)
      held.close()
    })
    held.add(bytes)
  }
}

function unsentOf(
  { _httpMessage: current, _handle: handle, writableLength }: Sending,
  answers: ReadonlySet<ServerResponse>,
): number {
  let bytes = 0
  for (const answer of answers) {
    const isSending = answer === current
    bytes += isSending ? (handle?.writeQueueSize ?? writableLength) : answer.writableLength
  }
  return bytes
}
