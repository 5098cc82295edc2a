import type { InteractionRecord } from '../live/interaction-record.ts'

/** One and a half pages of the largest kind: two walks may share it. A view and its text take some kilobytes. */
const GENERATION_SIZE = 15_000

/** A view, and what it shows. */
export interface KeptView<View> {
  readonly view: View
  /** The record; `undefined` for an interaction of the base, which never changes. */
  readonly record: InteractionRecord | undefined
  /** The second at which the record stood so. */
  readonly nowS: number
}

/**
 * Keeps the views of interactions by their protocol numbers, so that the engine need not check and write them again. What
 * was not asked for while fifteen thousand others were is forgotten.
 */
export interface ViewMemory<View> {
  get(protocol: number): KeptView<View> | undefined
  put(protocol: number, kept: KeptView<View>): void
}

export function createViewMemory<View>(): ViewMemory<View> {
  let young = new Map<number, KeptView<View>>()
  let old = new Map<number, KeptView<View>>()
  const put = (protocol: number, kept: KeptView<View>): void => {
    if (young.size >= GENERATION_SIZE) {
      old = young
      young = new Map()
    }
    young.set(protocol, kept)
  }
  return {
    get: (protocol) => {
      const known = young.get(protocol)
      if (known !== undefined) return known
      const older = old.get(protocol)
      if (older !== undefined) put(protocol, older)
      return older
    },
    put,
  }
}
