/** Draws indexes by weight, in constant time: a million people are drawn from it again and again. */
export interface WeightedTable {
  /** Returns the index that a number in [0, 1) stands for. */
  indexAt(fraction: number): number
  /** Returns the index that 32 bits stand for: the number in [0, 1) of which they are the first. */
  indexOfBits(bits: number): number
}

/** A weight of one part in this many is still drawn; what is rarer may be left out. */
const SLOT_BITS = 14
const SLOTS = 1 << SLOT_BITS

/** Creates a table in which each index has a share that is as large as its weight. */
export function createWeightedTable(weights: readonly number[]): WeightedTable {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const slots = new Uint16Array(SLOTS)
  let slot = 0
  let reached = 0
  weights.forEach((weight, index) => {
    reached += weight
    const end = Math.round((reached / total) * SLOTS)
    slots.fill(index, slot, end)
    slot = end
  })
  return {
    indexAt: (fraction) => slots[Math.floor(fraction * SLOTS)] ?? 0,
    indexOfBits: (bits) => slots[bits >>> (32 - SLOT_BITS)] ?? 0,
  }
}
