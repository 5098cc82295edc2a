import type { Selection } from './selection.ts'

/** Remembers what filters found in a base that never changes: the second page costs no second search. */
export interface SelectionMemory {
  /** The selection of this name; it is made where it is not remembered. */
  recall(name: string, make: () => Selection): Selection
}

/** Walks of a few clients at once. */
const SELECTIONS_MAX = 16
/** 4 bytes each: 32 MB at most. */
const PLACES_MAX = 8_000_000

export function createSelectionMemory(): SelectionMemory {
  const remembered = new Map<string, Selection>()
  return {
    recall: (name, make) => {
      const selection = remembered.get(name) ?? make()
      // What was asked for last stands last; the first is forgotten first.
      remembered.delete(name)
      remembered.set(name, selection)
      forget(remembered)
      return selection
    },
  }
}

function forget(remembered: Map<string, Selection>): void {
  let places = [...remembered.values()].reduce((sum, { size }) => sum + size, 0)
  for (const [name, { size }] of remembered) {
    if (remembered.size <= SELECTIONS_MAX && places <= PLACES_MAX) return
    remembered.delete(name)
    places -= size
  }
}
