/** The interactions of a base in order of their beginning, one list for each thing that is filtered, counted or averaged. */
export interface Columns {
  readonly created: Float64Array
  readonly customer: Uint32Array
  readonly queuedTime: Uint32Array
  readonly ringingTime: Uint16Array
  readonly talkingTime: Uint32Array
  readonly postponedTime: Uint32Array
  readonly pendingTime: Uint32Array
  readonly expiredTime: Uint32Array
  readonly firstContactTime: Int32Array
  readonly responseTime: Int32Array
  readonly state: Uint8Array
  readonly channel: Uint8Array
  readonly agent: Uint8Array
  readonly department: Uint8Array
  /** Bits, see FLAG. */
  readonly flags: Uint8Array
  readonly tags: Uint16Array
}

/** What is true or false of an interaction, by bit. */
export const FLAG = {
  active: 1,
  hasRung: 2,
  hasPended: 4,
  wasPostponed: 8,
  isAnswered: 16,
  isOverdue: 32,
} as const

/** @param created when each interaction began; all else is to be written */
export function createColumns(created: Float64Array): Columns {
  const count = created.length
  return {
    created,
    customer: new Uint32Array(count),
    queuedTime: new Uint32Array(count),
    ringingTime: new Uint16Array(count),
    talkingTime: new Uint32Array(count),
    postponedTime: new Uint32Array(count),
    pendingTime: new Uint32Array(count),
    expiredTime: new Uint32Array(count),
    firstContactTime: new Int32Array(count),
    responseTime: new Int32Array(count),
    state: new Uint8Array(count),
    channel: new Uint8Array(count),
    agent: new Uint8Array(count),
    department: new Uint8Array(count),
    flags: new Uint8Array(count),
    tags: new Uint16Array(count),
  }
}

/** The first place whose value is not below `bound`; the values go up. */
export function lowerBound(values: Float64Array | Uint32Array, bound: number): number {
  let [low, high] = [0, values.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] ?? 0) < bound) low = middle + 1
    else high = middle
  }
  return low
}
