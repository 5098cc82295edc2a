import type { InteractionRecord } from '../interaction/interaction-record.ts'

/** One and a half pages of the largest size, so that two clients may share it. A view and its text take some kilobytes. */
const GENERATION_SIZE = 15_000

/** A view, and what it was made from. */
export interface CachedView<View> {
  readonly view: View
  /** The record; `undefined` for an archived interaction, which never changes. */
  readonly record: InteractionRecord | undefined
  /** The second for which the view was made. */
  readonly nowS: number
}

/**
 * Caches the views of interactions by their protocol numbers, so that the engine need not check and write them again. A
 * view is evicted once 15,000 others have been used since its last use.
 */
export interface ViewCache<View> {
  get(protocol: number): CachedView<View> | undefined
  put(protocol: number, cached: CachedView<View>): void
}

export function createViewCache<View>(): ViewCache<View> {
  let young = new Map<number, CachedView<View>>()
  let old = new Map<number, CachedView<View>>()
  const put = (protocol: number, cached: CachedView<View>): void => {
    if (young.size >= GENERATION_SIZE) {
      old = young
      young = new Map()
    }
    young.set(protocol, cached)
  }
  return {
    get: (protocol) => {
      const recent = young.get(protocol)
      if (recent !== undefined) return recent
      const older = old.get(protocol)
      if (older !== undefined) put(protocol, older)
      return older
    },
    put,
  }
}
