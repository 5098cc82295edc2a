import type { Page } from './read-page.ts'

/** Two sorted lists that are shown as one, newest first. */
export interface TwoLists {
  /** How many interactions of the base are shown. */
  readonly baseSize: number
  /** How many of the others are shown. */
  readonly liveSize: number
  /** How many interactions of the base come before the other one at this place, which is counted newest first. */
  readonly baseBefore: (livePlace: number) => number
}

/** Where a page's rows come from, newest first. */
export interface MergedRow {
  readonly from: 'base' | 'live'
  /** Counted newest first. */
  readonly place: number
}

/**
 * The rows of a page. It costs as much as the page is long, and a little more for each halving of the others: the hundredth
 * page is not dearer than the first.
 */
export function mergedPage(lists: TwoLists, { offset, limit }: Page): readonly MergedRow[] {
  const end = Math.min(offset + limit, lists.baseSize + lists.liveSize)
  let live = liveBefore(lists, offset)
  let nextLiveAfter = baseBefore(lists, live)
  const rows: MergedRow[] = []
  for (let place = offset; place < end; place += 1) {
    const base = place - live
    if (base < nextLiveAfter) {
      rows.push({ from: 'base', place: base })
    } else {
      rows.push({ from: 'live', place: live })
      live += 1
      nextLiveAfter = baseBefore(lists, live)
    }
  }
  return rows
}

/** How many of the base come before the other one at this place; all where there is none. */
function baseBefore({ baseBefore: before, liveSize }: TwoLists, live: number): number {
  return live < liveSize ? before(live) : Infinity
}

/** How many of the others come before this place of the merged list. */
function liveBefore({ liveSize, baseBefore }: TwoLists, place: number): number {
  let [low, high] = [0, liveSize]
  while (low < high) {
    const middle = (low + high) >> 1
    if (middle + baseBefore(middle) < place) low = middle + 1
    else high = middle
  }
  return low
}
