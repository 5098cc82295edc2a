// Requests that came behind others in one packet wait for their turn.
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** Requests that wait, of all connections, and are answered in one turn of the event loop: a few milliseconds. */
const ANSWERED_A_TURN = 32

interface Waiting {
  readonly incoming: IncomingMessage
  readonly outgoing: ServerResponse
}

/**
 * Answers at once the first request of each packet. Those behind it wait for a later turn of the event loop, each connection in
 * its turn; or one packet, of which a thousand requests find room in, would keep all others waiting.
 */
export function takeTurns(handle: RequestListener): RequestListener {
  // A request that finds as many bytes read as the one before it came in the same packet.
  const bytesReadAt = new WeakMap<Socket, number>()
  const queues = new Map<Socket, Waiting[]>()
  let isPlanned = false

  const plan = (): void => {
    if (isPlanned) return
    isPlanned = true
    setImmediate(answerSome)
  }
  const answerSome = (): void => {
    isPlanned = false
    let left = ANSWERED_A_TURN
    for (const [socket, queue] of queues) {
      if (left === 0) break
      left -= 1
      queues.delete(socket)
      const next = queue.shift()
      if (next === undefined || socket.destroyed) continue
      if (queue.length > 0) queues.set(socket, queue) // behind the others
      else socket.off('resume', pause).resume()
      handle(next.incoming, next.outgoing)
    }
    if (queues.size > 0) plan()
  }
  return (incoming, outgoing) => {
    const { socket } = incoming
    const { bytesRead } = socket
    const queue = queues.get(socket)
    if (queue === undefined && bytesReadAt.get(socket) !== bytesRead) {
      bytesReadAt.set(socket, bytesRead)
      handle(incoming, outgoing)
      return
    }
    if (queue !== undefined) {
      queue.push({ incoming, outgoing })
      return
    }
    queues.set(socket, [{ incoming, outgoing }])
    // No more is taken while some wait. With every request that it has read, node:http resumes the connection.
    socket.on('resume', pause).pause()
    plan()
  }
}

function pause(this: Socket): void {
  this.pause()
}
