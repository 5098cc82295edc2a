/** What is remembered of one view. */
export interface KnownView extends ViewPiece {
  /** Where runs may begin: at views, not at positions, so that a row more on top of a list moves no run. */
  readonly isFirst: boolean
  /** The run that it began when it was last seen. */
  run: ViewPiece | undefined
}

/** One view, or several that stand side by side, with what was found out about them. */
export interface ViewPiece {
  readonly views: readonly object[]
  /** What is known of each of them. */
  readonly members: readonly KnownView[]
  /** Its JSON, with commas between the views; written when it is first asked for. */
  text: string | undefined
  /** The places in which it was found to be as the contract says. */
  readonly checkedFor: object[]
  timesWritten: number
}

/** On average a run is so long: long enough to save look-ups, and short beside a page. */
const RUN_LENGTH = 64

const knownViews = new WeakMap<object, KnownView>()
let viewsMade = 0

/** Makes an object known as a view. */
export function knowView(view: object): void {
  const isFirst = viewsMade % RUN_LENGTH === 0
  viewsMade += 1
  if (knownViews.has(view)) return
  knownViews.set(view, toKnownView(view, isFirst))
}

function toKnownView(view: object, isFirst: boolean): KnownView {
  const members: KnownView[] = []
  const known: KnownView = {
    views: [view],
    members,
    isFirst,
    text: undefined,
    checkedFor: [],
    timesWritten: 0,
    run: undefined,
  }
  members.push(known)
  return known
}

/** What is remembered of it; `undefined` where it was not made by `defineView`. */
export function knownView(value: unknown): KnownView | undefined {
  return typeof value === 'object' && value !== null ? knownViews.get(value) : undefined
}
