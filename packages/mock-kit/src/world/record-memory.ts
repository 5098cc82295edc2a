// The memory that plain data takes: estimated for each record, counted for each world, limited for the process.
/** The memory of the records of one world, in bytes, estimated. */
export interface WorldMemory {
  readonly room: MemoryRoom
  /** Those that it shares with no other world; negative where it removed more than it added to those that it shares. */
  bytes: number
  below: SharedMemory | undefined
  isReleased: boolean
}

/** The memory of records that a base and its forks share. It counts until the last of them is released. */
interface SharedMemory {
  readonly bytes: number
  readonly room: MemoryRoom
  /** The memory that the base itself shared. */
  readonly below: SharedMemory | undefined
  worlds: number
}

/**
 * @param room where it counts. @default one for this world alone
 * @param below the memory that it shares. @default none
 */
export function createWorldMemory(room = createRecordRoom(), below?: SharedMemory): WorldMemory {
  return { room, bytes: 0, below, isReleased: false }
}

/** Returns the memory of a fork, which shares all records of its base. @param room where it counts what it adds. @default one for this world alone */
export function forkMemory(base: WorldMemory, room?: MemoryRoom): WorldMemory {
  if (base.bytes > 0) {
    base.below = { bytes: base.bytes, room: base.room, below: base.below, worlds: 1 }
    base.bytes = 0
  }
  if (base.below !== undefined) base.below.worlds += 1
  return createWorldMemory(room, base.below)
}

/** Counts bytes that a world gained, or, where negative, lost. */
export function countGrowth(memory: WorldMemory, growth: number): void {
  let counted = Math.max(0, memory.bytes)
  memory.bytes += growth
  // One that loses records which others share gives nothing back, until it is alone with them.
  for (let { below } = memory; memory.bytes < 0 && below?.worlds === 1; below = memory.below) {
    memory.bytes += below.bytes
    counted += below.bytes
    memory.below = below.below
  }
  memory.room.count(Math.max(0, memory.bytes) - counted)
}

/** Gives back the memory of a world that is no longer used. It counts nothing from now on. */
export function releaseMemory(memory: WorldMemory): void {
  if (memory.isReleased) return
  memory.isReleased = true
  memory.room.count(-Math.max(0, memory.bytes))
  for (let shared = memory.below; shared !== undefined; shared = shared.below) {
    shared.worlds -= 1
    if (shared.worlds > 0) return
    shared.room.count(-shared.bytes)
  }
}

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
  /**
   * True where there is room for this many more bytes; a loss always fits.
   * @param overdraft the bytes by which the limit may be exceeded. @default none
   */
  hasRoomFor(bytes: number, overdraft?: number): boolean
  /** Calls the listener before a lack of room is reported: it may make some. */
  onFull(listener: () => void): void
  /** Counts bytes that were gained, or, where negative, lost. */
  count(bytes: number): void
}

/** Creates the room for the records of all sandboxes that are made with it. */
export function createRecordRoom(bytesMax = RECORD_BYTES_MAX): MemoryRoom {
  return new CountedRoom(bytesMax)
}

/** The memory that all journals of a process may take, in bytes: sixteen that are full. */
const JOURNALS_BYTES_MAX = 256 * 1024 * 1024

/** Creates the room for the journals of all sandboxes that are made with it. */
export function createJournalRoom(bytesMax = JOURNALS_BYTES_MAX): MemoryRoom {
  return new CountedRoom(bytesMax)
}

/** Counts the memory that is taken. A class, because V8 keeps an object with a getter of its own as a dictionary. */
class CountedRoom implements MemoryRoom {
  readonly bytesMax: number
  #bytes = 0
  #onFull: readonly (() => void)[] = []

  constructor(bytesMax: number) {
    this.bytesMax = bytesMax
  }

  get bytes(): number {
    return this.#bytes
  }

  hasRoomFor(bytes: number, overdraft = 0): boolean {
    const bytesMax = this.bytesMax + overdraft
    if (bytes <= 0 || this.#bytes + bytes <= bytesMax) return true
    for (const listener of this.#onFull) listener()
    return this.#bytes + bytes <= bytesMax
  }

  onFull(listener: () => void): void {
    this.#onFull = [...this.#onFull, listener]
  }

  count(bytes: number): void {
    this.#bytes += bytes
  }
}

/** A field's place in its object, in bytes: a round figure. */
export const FIELD_BYTES = 16

/** Estimates the bytes that plain data takes, from above: two for each character. */
export function bytesOf(value: unknown): number {
  if (typeof value === 'string') return 2 * value.length
  return typeof value === 'object' && value !== null ? bytesOfObject(value) : 0
}

/** Apart from plain values, so that for these, which are most, nothing is called. */
function bytesOfObject(value: object): number {
  if (ArrayBuffer.isView(value)) return value.byteLength
  let bytes = FIELD_BYTES
  if (Array.isArray(value)) for (const item of value) bytes += FIELD_BYTES + bytesOf(item)
  // Without a list of the fields: this runs for every record that changes.
  else for (const name in value) bytes += FIELD_BYTES + bytesOf(valueOf(value as Fields, name))
  return bytes
}

/** Reads a field. In the loop itself V8 expected one name, again and again: it compiled the loop 800 times in a simulated day. */
export function valueOf(fields: Fields, name: string): unknown {
  return fields[name]
}

/** Plain data, as its fields. */
export type Fields = Readonly<Record<string, unknown>>
