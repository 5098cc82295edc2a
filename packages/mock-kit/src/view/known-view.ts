// The known facts about a view: its text, and what it was checked for.
import { defined } from '../list/at.ts'

/** The facts that are kept of one view. */
export interface KnownView extends ViewPiece {
  /** True where runs may begin: at views, not at positions, so that a row more on top of a list moves no run. */
  readonly isFirst: boolean
  /** The run that it began when it was last seen. */
  run: ViewPiece | undefined
  /** Its JSON in UTF-8 with a comma behind it, for lists with rows. */
  bytes: Uint8Array | undefined
}

/** One view, or several that stand side by side, with what was found out about them. */
export interface ViewPiece {
  readonly views: readonly object[]
  /** The facts of each of them. */
  readonly members: readonly KnownView[]
  /** Its JSON, with commas between the views; written when it is first asked for. */
  text: string | undefined
  /** The places in which it was found to be as the contract says. */
  readonly checkedFor: object[]
  timesWritten: number
}

/** On average a run is this long: long enough to save look-ups, and short compared with a page. */
const RUN_LENGTH = 64

/**
 * The key under which a view carries what is known of it. A look into a map for each row of a page, and for each again, was a tenth of
 * what the page cost. It is not enumerable, so that nothing shows it and no copy of the view takes it along.
 */
const KNOWN = Symbol('known view')

let viewsMade = 0

/** Makes an object known as a view, and gives it back. It must not be frozen yet. */
export function knowView<View extends object>(view: View): View {
  const isFirst = viewsMade % RUN_LENGTH === 0
  viewsMade += 1
  if (knownView(view) !== undefined) return view
  return Object.defineProperty(view, KNOWN, { value: toKnownView(view, isFirst) })
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
    bytes: undefined,
  }
  members.push(known)
  return known
}

/** Returns what is known of it; `undefined` where it was not made by `defineView`. */
export function knownView(value: unknown): KnownView | undefined {
  return typeof value === 'object' && value !== null ? (value as Marked)[KNOWN] : undefined
}

const encoder = new TextEncoder()

/** Returns the JSON of a view in UTF-8, with a comma behind it. */
export function bytesOfView(view: object): Uint8Array {
  const known = defined(knownView(view))
  return (known.bytes ??= encoder.encode(`${JSON.stringify(view)},`))
}

/** Any object: only views have the mark. */
interface Marked {
  readonly [KNOWN]?: KnownView
}
