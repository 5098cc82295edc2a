/** The most that unsent answers hold together, in bytes: eight answers of 50 MB, or dozens of a journal's usual size. */
export const UNSENT_BYTES_MAX = 384 * 1024 * 1024

/** The limit on the memory of answers that their callers have not read, of all connections of a process. */
export interface AnswerBudget {
  /** Counts a connection with unsent answers. */
  open(connection: AnsweringConnection): UnsentAnswers
  /** The bytes that are held. */
  readonly bytes: number
}

/** A connection, as the budget looks at it. */
export interface AnsweringConnection {
  /** Returns the bytes that the system has not yet taken: fewer than before show that the caller reads. */
  unsent(): number
  /** Called, once, when the connection must go; it counts no longer then. */
  end(): void
}

/** The unsent answers of a connection. */
export interface UnsentAnswers {
  /** Counts memory that is held until an answer is sent as a whole. Beyond the limit, those connections go whose answers have made no progress for longest. */
  add(bytes: number): void
  /** Counts the memory of a sent answer no longer. */
  remove(bytes: number): void
  /** Counts the connection no longer. */
  close(): void
}

interface Held {
  readonly connection: AnsweringConnection
  bytes: number
  /** The bytes that were unsent when the budget looked last. */
  unsent: number
}

export function createAnswerBudget(bytesMax = UNSENT_BYTES_MAX): AnswerBudget {
  // In the order in which they were last seen to make progress.
  const all = new Set<Held>()
  const close = (held: Held): boolean => {
    if (!all.delete(held)) return false
    budget.bytes -= held.bytes
    return true
  }
  const putBehind = (held: Held): void => {
    all.delete(held)
    all.add(held)
  }
  const look = (): void => {
    const inOrder = [...all] // those that are put behind must not be met again
    for (const held of inOrder) {
      const unsent = held.connection.unsent()
      if (unsent < held.unsent) putBehind(held)
      held.unsent = unsent
    }
  }
  const makeRoom = (): void => {
    look()
    for (const held of all) {
      if (budget.bytes <= bytesMax) return
      close(held)
      held.connection.end()
    }
  }
  // A field, since each request asks for it.
  const budget: { bytes: number; readonly open: AnswerBudget['open'] } = {
    bytes: 0,
    open: (connection) => {
      const held: Held = { connection, bytes: 0, unsent: 0 }
      all.add(held)
      return {
        add: (more) => {
          if (!all.has(held)) return
          held.bytes += more
          budget.bytes += more
          held.unsent = connection.unsent()
          if (budget.bytes > bytesMax) makeRoom()
        },
        remove: (sent) => {
          if (!all.has(held)) return
          held.bytes -= sent
          budget.bytes -= sent
          putBehind(held)
        },
        close: () => void close(held),
      }
    },
  }
  return budget
}
