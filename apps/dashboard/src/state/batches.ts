/**
 * Collects items until the next frame.
 *
 * @param nextFrame runs the work before the next frame is drawn
 * @param take receives what came in between, in order
 * @returns a function that takes more items
 */
export function createBatches<Item>(
  nextFrame: (work: () => void) => void,
  take: (items: readonly Item[]) => void,
): (items: readonly Item[]) => void {
  let waiting: Item[] = []
  return (items) => {
    if (waiting.length === 0 && items.length > 0) {
      nextFrame(() => {
        const taken = waiting
        waiting = []
        take(taken)
      })
    }
    waiting.push(...items)
  }
}
