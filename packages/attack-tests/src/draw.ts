/**
 * Draws every so many-th item, beginning with another one at each turn, and always one at least: over many lists, each kind of item is
 * drawn. @param every has no factor in common with the number of kinds, which stand in lists in the same order
 */
export function draw<Item>(items: readonly Item[], every: number, turn: number): readonly Item[] {
  const step = Math.min(every, items.length)
  return items.filter((_, index) => index % step === turn % step)
}
