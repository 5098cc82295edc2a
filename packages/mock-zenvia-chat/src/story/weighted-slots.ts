const SLOTS = 256

/** Places drawn as often as their weights say, with one look: slot `dice.below(slots.length)` holds the place. */
export function createSlots(weights: readonly number[]): Uint8Array {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const slots = new Uint8Array(SLOTS)
  let place = 0
  let reached = weights[0] ?? 0
  for (let slot = 0; slot < SLOTS; slot += 1) {
    while (place < weights.length - 1 && reached <= ((slot + 0.5) / SLOTS) * total) {
      place += 1
      reached += weights[place] ?? 0
    }
    slots[slot] = place
  }
  return slots
}
