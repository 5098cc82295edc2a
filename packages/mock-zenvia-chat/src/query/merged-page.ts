import type { Page } from './read-query.ts'

/** Two sorted lists that are shown as one, newest first: archived interactions and live ones. */
export interface TwoLists {
  /** Number of archived interactions. */
  readonly archivedSize: number
  /** Number of live interactions. */
  readonly liveSize: number
  /** Returns how many archived interactions come before the live one at this position, counted from the newest. */
  readonly archivedBefore: (livePosition: number) => number
}

/** Consecutive rows of one of the two lists; positions are counted from the newest. */
export interface MergedRun {
  readonly from: 'archive' | 'live'
  readonly start: number
  /** The position after the last. */
  readonly end: number
}

/**
 * Returns the rows of a page. The cost grows with the live rows on the page and with the logarithm of all live rows, so
 * the hundredth page costs no more than the first.
 */
export function mergedPage(lists: TwoLists, { offset, limit }: Page): readonly MergedRun[] {
  const end = Math.min(offset + limit, lists.archivedSize + lists.liveSize)
  const runs: MergedRun[] = []
  let live = liveBefore(lists, offset)
  for (let position = offset; position < end;) {
    const archived = position - live
    const archivedBefore = live < lists.liveSize ? lists.archivedBefore(live) : Infinity
    const archivedEnd = Math.min(archivedBefore, end - live)
    if (archived < archivedEnd) {
      runs.push({ from: 'archive', start: archived, end: archivedEnd })
      position += archivedEnd - archived
    } else {
      runs.push({ from: 'live', start: live, end: live + 1 })
      live += 1
      position += 1
    }
  }
  return runs
}

/** Returns how many live rows come before this position of the merged list. */
function liveBefore({ liveSize, archivedBefore }: TwoLists, position: number): number {
  let [low, high] = [0, liveSize]
  while (low < high) {
    const middle = (low + high) >> 1
    if (middle + archivedBefore(middle) < position) low = middle + 1
    else high = middle
  }
  return low
}
