import { portionsOf } from './body-portions.ts'
import type { FaultContext } from './fault-transport.ts'
import { wait } from './wait.ts'

/**
 * The time that a broken body lingers before the connection goes: what was written must leave the server first, and
 * `@hono/node-server` answers 500 where a body fails before the head is out, for which it takes two turns of the loop.
 */
const LINGER_MS = 20

export interface FaultyStreamOptions extends FaultContext {
  /** True where the body breaks off after its first half. */
  readonly isTruncated: boolean
  /** Infinity for a body that is sent without a delay. */
  readonly bytesPerSecond: number
}

/**
 * A body that comes slowly, or breaks off, or both. Its timer stops when the reader cancels or the caller goes.
 *
 * @note Where the transport can close the connection, it does, and the stream stays open until the server cancels
 * it. A stream that fails does the same on the wire, but `@hono/node-server` prints each such failure.
 */
export function streamFaulty(
  bytes: Uint8Array<ArrayBuffer>,
  options: FaultyStreamOptions,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const { timers, transport, isTruncated, bytesPerSecond } = options
  const cancelled = new AbortController()
  const signal = AbortSignal.any([options.signal, cancelled.signal])
  const size = isTruncated ? Math.floor(bytes.byteLength / 2) : bytes.byteLength
  const portions = portionsOf(size, bytesPerSecond)[Symbol.iterator]()
  let sent = 0

  const pull = async (controller: ReadableStreamDefaultController): Promise<void> => {
    const { value: portion } = portions.next()
    const isOver = portion === undefined
    if (isOver && sent === bytes.byteLength) return controller.close()

    const waitMs = isOver ? LINGER_MS : portion.waitMs
    if (waitMs > 0 && (await wait(waitMs, { signal, timers })) === 'gone') {
      return controller.error(signal.reason)
    }
    if (!isOver) {
      controller.enqueue(bytes.subarray(sent, portion.end))
      sent = portion.end
    } else if (transport?.close === undefined) {
      controller.error(new TypeError('terminated: a fault rule broke the body off.'))
    } else {
      transport.close()
    }
  }
  return new ReadableStream({ pull, cancel: () => cancelled.abort() }, { highWaterMark: 0 })
}
