// Lists of views. Each view, and each run of views that stood side by side before, is recognised, so that it is checked and
// written only once: runs make a page of a thousand views ten times as fast (decision 0005).
import type { BodyText, EncodedText } from '../definition/reply.ts'
import { knownView } from './known-view.ts'
import type { KnownView, ViewPiece } from './known-view.ts'
import { RowList } from './row-list.ts'
import type { CheckedPlace } from './row-list.ts'

/** The items of a list that are known. */
interface ListedItems {
  /** Returns the objects that have to be held against the contract at a place. */
  unchecked(place: CheckedPlace): readonly unknown[]
  /** Notes that all of it matches the contract at a place. */
  accept(place: CheckedPlace): void
  /** Is told that one of them breaks the contract. */
  reject(): void
  /** Returns all objects. */
  objects(): readonly unknown[]
  /** Adds the text, with commas between the items. */
  addTo(parts: (string | EncodedText)[]): void
}

/** A body that is a list of views, or an object with one such list in it. */
export interface ViewList {
  readonly items: ListedItems
  /** The same body around another list. */
  around(views: readonly unknown[]): unknown
  /** The text before and behind those of the list's items. */
  frame(): readonly [string, string]
}

/** Finds the list of views in a body; `undefined` where there is none, or where it holds anything else. */
function viewListIn(body: unknown): ViewList | undefined {
  if (Array.isArray(body)) {
    const items = itemsOf(body)
    return items && { items, around: (views) => views, frame: () => ['[', ']'] }
  }
  if (typeof body !== 'object' || body === null) return undefined
  for (const key in body) {
    const items = itemsOf((body as Readonly<Record<string, unknown>>)[key])
    if (items !== undefined) return viewListAt(key, items, body)
  }
  return undefined
}

function viewListAt(key: string, items: ListedItems, body: object): ViewList {
  return {
    items,
    around: (others) => ({ ...body, [key]: others }),
    frame: () => {
      let [start, end] = ['{', ']']
      for (const [name, value] of Object.entries(body)) {
        if (name === key) start += `${JSON.stringify(key)}:[`
        else if (value === undefined) continue
        else if (start.endsWith('[')) end += `,${JSON.stringify(name)}:${JSON.stringify(value)}`
        else start += `${JSON.stringify(name)}:${JSON.stringify(value)},`
      }
      return [start, `${end}}`]
    },
  }
}

function itemsOf(value: unknown): ListedItems | undefined {
  if (!Array.isArray(value)) return undefined
  if (value instanceof RowList) return value
  // Most lists hold something else, which their first item tells.
  if (knownView(value[0]) === undefined) return undefined
  const pieces = piecesOf(value)
  return pieces && listedViews(pieces)
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
  // What views remember as checked: a place in the contract.
  const places = new Map<string, CheckedPlace>()
  return {
    check: (name, body, check) => {
      const list = viewListIn(body)
      if (list === undefined) return check(body)
      const place = places.get(name) ?? { name }
      places.set(name, place)
      // A list without its known views would be told wrong positions: a fault is looked for in the whole.
      const violations = check(list.around(list.items.unchecked(place)))
      if (violations.length > 0) {
        list.items.reject()
        return check(list.around(list.items.objects()))
      }
      list.items.accept(place)
      return violations
    },
  }
}

/** Lists views that were made before, in pieces. */
function listedViews(pieces: readonly ViewPiece[]): ListedItems {
  const freshAt = (place: CheckedPlace): readonly ViewPiece[] =>
    pieces.filter(({ checkedFor }) => !checkedFor.includes(place))
  return {
    unchecked: (place) =>
      freshAt(place)
        .flatMap(({ members }) => members)
        // A run's views may be known from elsewhere.
        .filter(({ checkedFor }) => !checkedFor.includes(place))
        .flatMap(({ views }) => views),
    accept: (place) => {
      const fresh = freshAt(place)
      const members = fresh.flatMap((piece) => piece.members)
      for (const { checkedFor } of new Set([...fresh, ...members])) {
        if (!checkedFor.includes(place)) checkedFor.push(place)
      }
    },
    reject: () => undefined,
    objects: () => pieces.flatMap(({ views }) => views),
    addTo: (parts) => {
      for (const [index, piece] of pieces.entries()) {
        if (index > 0) parts.push(',')
        addTo(parts, piece)
      }
    },
  }
}

/** The body as JSON; the text of each view is written once and kept as long as the view. */
export function writeJson(body: unknown): BodyText {
  const list = viewListIn(body)
  if (list === undefined) return JSON.stringify(body)
  const [start, end] = list.frame()
  const parts: (string | EncodedText)[] = [start]
  list.items.addTo(parts)
  parts.push(end)
  return parts
}

function addTo(parts: (string | EncodedText)[], piece: ViewPiece): void {
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
