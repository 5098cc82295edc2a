import type { Shown } from './shown.ts'

/** One and a half pages of the largest kind: two walks may share it. A view and its text take some kilobytes. */
const GENERATION_SIZE = 15_000

/**
 * Gives the same object for the same interaction again, so that the engine need not check and write it again. What was not
 * asked for while fifteen thousand others were is forgotten.
 */
export interface ShownMemory {
  /** @param stands whether the remembered one still stands for it. @default always */
  recall(key: number, make: () => Shown, stands?: (shown: Shown) => boolean): Shown
}

export function createShownMemory(): ShownMemory {
  let young = new Map<number, Shown>()
  let old = new Map<number, Shown>()
  return {
    recall: (key, make, stands = () => true) => {
      const known = young.get(key)
      if (known !== undefined && stands(known)) return known
      const older = old.get(key)
      const shown = older !== undefined && stands(older) ? older : make()
      if (young.size >= GENERATION_SIZE) {
        old = young
        young = new Map()
      }
      young.set(key, shown)
      return shown
    },
  }
}
