import type { Shown } from './shown.ts'

/** One and a half pages of the largest kind: two walks may share it. A view and its text take some kilobytes. */
const GENERATION_SIZE = 15_000

/**
 * Gives the same object for the same interaction again, so that the engine need not check and write it again. What was not
 * asked for while fifteen thousand others were is forgotten.
 */
export interface ShownMemory {
  recall(key: number, make: () => Shown): Shown
}

export function createShownMemory(): ShownMemory {
  let young = new Map<number, Shown>()
  let old = new Map<number, Shown>()
  return {
    recall: (key, make) => {
      const known = young.get(key)
      if (known !== undefined) return known
      const shown = old.get(key) ?? make()
      if (young.size >= GENERATION_SIZE) {
        old = young
        young = new Map()
      }
      young.set(key, shown)
      return shown
    },
  }
}
