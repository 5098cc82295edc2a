const DROPPED = 0.1
const DOUBLED = 0.1
/** The number of places that an item may be late. */
const LATENESS_MAX = 200

/** Drops a tenth of the items, doubles a tenth, and lets all come late by some places; the same for the same seed. */
export function disturb<Item>(items: readonly Item[], seed: number): readonly Item[] {
  const random = createRandom(seed)
  const late = items.flatMap((item, index) => {
    const fate = random()
    const times = fate < DROPPED ? 0 : fate < DROPPED + DOUBLED ? 2 : 1
    return Array.from({ length: times }, () => ({ item, place: index + random() * LATENESS_MAX }))
  })
  return late.toSorted((one, other) => one.place - other.place).map(({ item }) => item)
}

/** Mulberry32: numbers from 0 up to, but not including, 1. */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
