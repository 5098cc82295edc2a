/**
 * The memory that all records of a process may take, in bytes. A large scenario takes 200 MiB and a simulated day of a large
 * account as much again; with it full, the process stays below a gigabyte.
 */
const RECORD_BYTES_MAX = 512 * 1024 * 1024

/** The memory that the records of several worlds, or the entries of several journals, may take together. */
export interface MemoryRoom {
  readonly bytesMax: number
  /** The bytes that are taken, estimated. */
  readonly bytes: number
  /** True where so many bytes more find room; fewer always do. */
  hasRoomFor(bytes: number): boolean
  /** Counts bytes that were gained, or, where negative, lost. */
  count(bytes: number): void
}

/** Creates the room for the records of all sandboxes that are made with it. */
export function createRecordRoom(bytesMax = RECORD_BYTES_MAX): MemoryRoom {
  return createRoom(bytesMax)
}

/** The memory that all journals of a process may take, in bytes: sixteen that are full. */
const JOURNALS_BYTES_MAX = 256 * 1024 * 1024

/** Creates the room for the journals of all sandboxes that are made with it. */
export function createJournalRoom(bytesMax = JOURNALS_BYTES_MAX): MemoryRoom {
  return createRoom(bytesMax)
}

function createRoom(bytesMax: number): MemoryRoom {
  let taken = 0
  return {
    bytesMax,
    get bytes() {
      return taken
    },
    hasRoomFor: (bytes) => bytes <= 0 || taken + bytes <= bytesMax,
    count: (bytes) => {
      taken += bytes
    },
  }
}
