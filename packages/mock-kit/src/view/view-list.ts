// Lists of views. Each view, and each run of views that stood side by side before, is recognised, so that it is checked and
// written only once: runs make a page of a thousand views ten times as fast (decision 0005).
import type { BodyText } from '../definition/reply.ts'

/** A body that is a list of views, or an object with one such list in it. */
export interface ViewList {
  readonly pieces: readonly ViewPiece[]
  /** The same body around another list. */
  around(views: readonly object[]): unknown
  /** The text before and behind those of the list's items. */
  frame(): readonly [string, string]
}

/** Finds the list of views in a body; `undefined` where there is none, or where it holds anything else. */
function viewListIn(body: unknown): ViewList | undefined {
  if (Array.isArray(body)) {
    const pieces = viewPiecesOf(body)
    return pieces && { pieces, around: (views) => views, frame: () => ['[', ']'] }
  }
  if (typeof body !== 'object' || body === null) return undefined
  for (const key in body) {
    const pieces = viewPiecesOf((body as Readonly<Record<string, unknown>>)[key])
    if (pieces !== undefined) return viewListAt(key, pieces, body)
  }
  return undefined
}

function viewListAt(key: string, pieces: readonly ViewPiece[], body: object): ViewList {
  return {
    pieces,
    around: (others) => ({ ...body, [key]: others }),
    frame: () => {
      const names = Object.keys(body)
      const index = names.indexOf(key)
      const before = textsOf(body, names.slice(0, index))
      const behind = textsOf(body, names.slice(index + 1))
      const start = [...before, `${JSON.stringify(key)}:[`].join(',')
      return [`{${start}`, `${[']', ...behind].join(',')}}`]
    },
  }
}

function textsOf(body: object, names: readonly string[]): readonly string[] {
  const values = body as Readonly<Record<string, unknown>>
  return names
    .filter((name) => values[name] !== undefined)
    .map((name) => `${JSON.stringify(name)}:${JSON.stringify(values[name])}`)
}

function viewPiecesOf(value: unknown): readonly ViewPiece[] | undefined {
  return Array.isArray(value) && value.length > 0 ? piecesOf(value) : undefined
}

/** The runs that stand by chance are this long at most: what begins a run must not hold on to a whole list. */
const RUN_LENGTH_MAX = 256

/** The list in pieces; `undefined` where something in it is not a view. */
function piecesOf(list: readonly unknown[]): readonly ViewPiece[] | undefined {
  const pieces: ViewPiece[] = []
  for (let start = 0; start < list.length;) {
    const known = knownView(list[start])
    if (known === undefined) return undefined
    const piece = known.isFirst ? runAt(list, start, known) : known
    if (piece === undefined) return undefined
    pieces.push(piece)
    start += piece.views.length
  }
  return pieces
}

/** The run that begins at this index: the one that is known, if it stands there again. */
function runAt(list: readonly unknown[], start: number, first: KnownView): ViewPiece | undefined {
  const { run } = first
  if (run !== undefined && standsAt(list, start, run)) return run
  const members = membersAt(list, start, first)
  if (members === undefined || members.length === 1) return members && first
  first.run = {
    members,
    views: members.flatMap(({ views }) => views),
    text: undefined,
    checkedFor: [],
    timesWritten: 0,
  }
  return first.run
}

function standsAt(list: readonly unknown[], start: number, { views }: ViewPiece): boolean {
  for (let index = 0; index < views.length; index += 1) {
    if (list[start + index] !== views[index]) return false
  }
  return true
}

/** The views up to where the next run may begin; `undefined` where one is none. */
function membersAt(
  list: readonly unknown[],
  start: number,
  first: KnownView,
): readonly KnownView[] | undefined {
  const members = [first]
  const end = Math.min(list.length, start + RUN_LENGTH_MAX)
  for (let next = start + 1; next < end; next += 1) {
    const known = knownView(list[next])
    if (known === undefined) return undefined
    if (known.isFirst) break
    members.push(known)
  }
  return members
}

/** The facts that are kept of one view. */
export interface KnownView extends ViewPiece {
  /** True where runs may begin: at views, not at positions, so that a row more on top of a list moves no run. */
  readonly isFirst: boolean
  /** The run that it began when it was last seen. */
  run: ViewPiece | undefined
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

/** On average a run is so long: long enough to save look-ups, and short beside a page. */
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
  }
  members.push(known)
  return known
}

/** Returns what is known of it; `undefined` where it was not made by `defineView`. */
function knownView(value: unknown): KnownView | undefined {
  return typeof value === 'object' && value !== null ? (value as Marked)[KNOWN] : undefined
}

/** Any object: only views have the mark. */
interface Marked {
  readonly [KNOWN]?: KnownView
}

/** Remembers which views were found to be as a contract says. */
export interface CheckedViews {
  /**
   * Checks a body. Of a list of views only those that were not checked before, in the same place, are looked at.
   * @param place what the body is checked for: an operation and a status
   * @param check gives the violations of a body
   */
  check<Violations extends { readonly length: number }>(
    place: string,
    body: unknown,
    check: (body: unknown) => Violations,
  ): Violations
}

export function createCheckedViews(): CheckedViews {
  const places = new Map<string, object>()
  return {
    check: (name, body, check) => {
      const list = viewListIn(body)
      if (list === undefined) return check(body)
      const place = places.get(name) ?? {}
      places.set(name, place)
      const fresh = list.pieces.filter(({ checkedFor }) => !checkedFor.includes(place))
      // A run's views may be known from elsewhere.
      const freshViews = fresh
        .flatMap(({ members }) => members)
        .filter(({ checkedFor }) => !checkedFor.includes(place))
      // A list without its known views would be told wrong positions: a fault is looked for in the whole.
      const violations = check(list.around(freshViews.flatMap(({ views }) => views)))
      if (violations.length > 0) return check(body)
      for (const piece of new Set([...fresh, ...freshViews])) piece.checkedFor.push(place)
      return violations
    },
  }
}

/** The body as JSON; the text of each view is written once and kept as long as the view. */
export function writeJson(body: unknown): BodyText {
  const list = viewListIn(body)
  if (list === undefined) return JSON.stringify(body)
  const [start, end] = list.frame()
  const parts = [start]
  for (const piece of list.pieces) {
    if (parts.length > 1) parts.push(',')
    addTo(parts, piece)
  }
  parts.push(end)
  return parts
}

function addTo(parts: string[], piece: ViewPiece): void {
  const { members } = piece
  if (piece.text === undefined && members.length > 1) {
    piece.timesWritten += 1
    // What is read but once, as by somebody who walks through all pages, is not worth the memory.
    if (piece.timesWritten > 1) piece.text = members.map(textOf).join(',')
  }
  if (piece.text !== undefined || members.length === 1) parts.push(textOf(piece))
  else {
    for (const [index, member] of members.entries()) {
      if (index > 0) parts.push(',')
      parts.push(textOf(member))
    }
  }
}

function textOf(piece: ViewPiece): string {
  return (piece.text ??= JSON.stringify(piece.views[0]))
}
