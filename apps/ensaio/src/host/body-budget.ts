/** The most that unfinished bodies hold together, in bytes: four of the largest, or thousands of usual size. */
export const ARRIVING_BYTES_MAX = 64 * 1024 * 1024

/** The cost of a portion besides its bytes: without it, a body of one byte a packet would hold far more than it counts. */
const PORTION_BYTES = 256

/** The limit on the memory of bodies that have not come to their end, of all connections of a process. */
export interface BodyBudget {
  /**
   * Counts a body in whose end is still to come.
   * @param giveUp is called, once, when the body must go; it counts no longer then
   */
  open(giveUp: () => void): ArrivingBody
  /** The bytes that are held. */
  readonly bytes: number
}

/** An unfinished body. */
export interface ArrivingBody {
  /** Counts a portion. Beyond the limit, those bodies go that have waited longest for their next portion. */
  add(bytes: number): void
  /** Counts the body no longer. */
  close(): void
}

interface Held {
  readonly giveUp: () => void
  bytes: number
}

export function createBodyBudget(bytesMax = ARRIVING_BYTES_MAX): BodyBudget {
  // In the order of their last portions.
  const bodies = new Set<Held>()
  let bytes = 0
  const close = (body: Held): boolean => {
    if (!bodies.delete(body)) return false
    bytes -= body.bytes
    return true
  }
  const makeRoom = (): void => {
    for (const body of bodies) {
      if (bytes <= bytesMax) return
      close(body)
      body.giveUp()
    }
  }
  return {
    get bytes() {
      return bytes
    },
    open: (giveUp) => {
      const body: Held = { giveUp, bytes: 0 }
      bodies.add(body)
      return {
        add: (portion) => {
          if (!close(body)) return
          body.bytes += portion + PORTION_BYTES
          bodies.add(body)
          bytes += body.bytes
          makeRoom()
        },
        close: () => void close(body),
      }
    },
  }
}
