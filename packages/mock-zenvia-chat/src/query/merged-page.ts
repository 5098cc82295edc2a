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

/** Rows of a page that stand side by side in the list that they come from; their places are counted newest first. */
export interface MergedRun {
  readonly from: 'base' | 'live'
  readonly start: number
  /** The place after the last. */
  readonly end: number
}

/**
 * The rows of a page. It costs as much as the page has others, and a little more for each halving of them: the hundredth
 * page is not dearer than the first.
 */
export function mergedPage(lists: TwoLists, { offset, limit }: Page): readonly MergedRun[] {
  const end = Math.min(offset + limit, lists.baseSize + lists.liveSize)
  const runs: MergedRun[] = []
  let live = liveBefore(lists, offset)
  for (let place = offset; place < end;) {
    const base = place - live
    const baseEnd = Math.min(baseBefore(lists, live), end - live)
    if (base < baseEnd) {
      runs.push({ from: 'base', start: base, end: baseEnd })
      place += baseEnd - base
    } else {
      runs.push({ from: 'live', start: live, end: live + 1 })
      live += 1
      place += 1
    }
  }
  return runs
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
