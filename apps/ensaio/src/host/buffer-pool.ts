/** Smaller bodies are not worth a place in the pool. */
const BYTES_MIN = 16 * 1024

/** Larger buffers are made for one use: such bodies are rare. */
const BYTES_MAX = 16 * 1024 * 1024

/** The limit on all idle buffers together: a few of the largest, or one for each of many connections. */
const IDLE_BYTES_MAX = 32 * 1024 * 1024

/** Reuses memory: for a large buffer, fresh memory costs more than the writing into it. */
export interface BufferPool {
  /** Returns a buffer of this many bytes or more, with undefined content. */
  take(bytes: number): Buffer
  /** Returns a buffer to the pool once nothing reads it any more. */
  release(buffer: Buffer): void
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
    release: (buffer) => {
      const { length } = buffer
      if (length > BYTES_MAX || idleBytes + length > IDLE_BYTES_MAX) return
      const others = idle.get(length) ?? []
      idle.set(length, [...others, buffer])
      idleBytes += length
    },
  }
}

/** Returns a power of two, so that a buffer fits many bodies. */
function sizeFor(bytes: number): number {
  if (bytes > BYTES_MAX) return bytes
  return 2 ** Math.ceil(Math.log2(Math.max(bytes, BYTES_MIN)))
}
