/**
 * The memory that all records of a process may take, in bytes. A large scenario takes 200 MiB and a simulated day of a large
 * account as much again; with it full, the process stays below a gigabyte.
 */
const RECORD_BYTES_MAX = 512 * 1024 * 1024

/** The memory that the records of several worlds, of one sandbox or of many, may take together. */
export interface RecordRoom {
  readonly bytesMax: number
  /** The bytes that are taken, estimated. */
  readonly bytes: number
  /** True where records may gain so many bytes more; they may always lose some. */
  hasRoomFor(bytes: number): boolean
  /** Counts bytes that records have gained, or, where negative, lost. */
  count(bytes: number): void
}

/** Creates the room for the records of all sandboxes that are made with it. */
export function createRecordRoom(bytesMax = RECORD_BYTES_MAX): RecordRoom {
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
