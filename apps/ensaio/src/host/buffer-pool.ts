/** Smaller bodies are not worth a place in the pool. */
const BYTES_MIN = 16 * 1024

/** Larger buffers are made for their one use: nobody sends such bodies often. */
const BYTES_MAX = 16 * 1024 * 1024

/** What all buffers that wait may hold together: a few of the largest, or one for each of many connections. */
const IDLE_BYTES_MAX = 32 * 1024 * 1024

/** Lends out memory again and again: for a large buffer, fresh memory costs more than what is written into it. */
export interface BufferPool {
  /** A buffer of so many bytes or more, with anything in it. */
  take(bytes: number): Buffer
  /** Gives a buffer back that nobody reads any more. */
  giveBack(buffer: Buffer): void
}

export function createBufferPool(): BufferPool {
  const idle = new Map<number, Buffer[]>()
  let idleBytes = 0
  return {
    take: (bytes) => {
      const size = sizeFor(bytes)
      const buffer = idle.get(size)?.pop()
      if (buffer === undefined) return Buffer.allocUnsafeSlow(size)
      idleBytes -= size
      return buffer
    },
    giveBack: (buffer) => {
      const { length } = buffer
      if (length > BYTES_MAX || idleBytes + length > IDLE_BYTES_MAX) return
      const others = idle.get(length) ?? []
      idle.set(length, [...others, buffer])
      idleBytes += length
    },
  }
}

/** Powers of two, so that buffers fit many bodies. */
function sizeFor(bytes: number): number {
  if (bytes > BYTES_MAX) return bytes
  return 2 ** Math.ceil(Math.log2(Math.max(bytes, BYTES_MIN)))
}
