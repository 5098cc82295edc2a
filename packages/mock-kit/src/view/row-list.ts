// Lists of rows that are written without an object of each, and of views among them.
import { BytesText } from '../definition/bytes-text.ts'
import type { EncodedText } from '../definition/reply.ts'
import { knownView } from './known-view.ts'
import { ListMemory } from './list-memory.ts'
import { RowStore, VIEW } from './row-store.ts'
import type { RowSource, ShownRows } from './row-store.ts'

/** The rows of one table. */
export interface RowViews<View extends object> {
  /**
   * Lists rows of the table, and views among them. The engine writes and checks the list as one of all the objects, and so does
   * `JSON.stringify`; the array itself is empty. Lists that show the same soon after each other are one object.
   */
  list(parts: readonly (View | Rows)[]): readonly View[]
}

/** Some rows of a table, in the order in which they are shown. */
export interface Rows {
  readonly size: number
  /** Returns the row at a position. */
  at(position: number): number
}

/**
 * Defines how the rows of a table are shown. Their text is written without objects; one of each shape is checked against the
 * contract, and every 1,024th besides (decision 0019). It pays where a table is too large to keep a view of each row.
 *
 * @example
 * ```ts
 * import { defineRows } from '@ensaio/mock-kit'
 *
 * const ticks = defineRows<{ readonly tick: number }>({
 *   rowBytesMax: 32,
 *   write: (bytes, start, row) => start + new TextEncoder().encodeInto(`{"tick":${row}}`, bytes.subarray(start)).written,
 *   show: (row) => ({ tick: row }),
 *   shapeOf: () => 0,
 * })
 * export const newest = ticks.list([{ size: 10, at: (position) => 99 - position }])
 * ```
 */
export function defineRows<View extends object>(source: RowSource<View>): RowViews<View> {
  let made:
    | { readonly store: RowStore<View>; readonly memory: ListMemory<RowList<View>> }
    | undefined
  return {
    list: (parts) => {
      const shown = shownBy(parts)
      if (shown.rows.length === shown.views.length) return shown.views
      made ??= { store: new RowStore(source), memory: new ListMemory() }
      const { store, memory } = made
      return memory.recall(shown, () => new RowList(store, memory, shown))
    },
  }
}

/** Looks all rows up once: they are walked through three times, to be checked, measured and copied. */
function shownBy<View extends object>(parts: readonly (View | Rows)[]): ShownRows<View> {
  let size = 0
  for (const part of parts) size += isView(part) ? 1 : part.size
  const rows = new Int32Array(size)
  const views: View[] = []
  let position = 0
  for (const part of parts) {
    if (isView(part)) {
      views.push(part)
      rows[position] = VIEW
      position += 1
    } else {
      for (let index = 0; index < part.size; index += 1) rows[position + index] = part.at(index)
      position += part.size
    }
  }
  return { rows, views }
}

function isView<View extends object>(part: View | Rows): part is View {
  return knownView(part) !== undefined
}

/** The places in the contract for which a list can be checked. */
export interface CheckedPlace {
  readonly name: string
}

/** Longer texts are written each time: they are worth little compared with what it takes to send them. */
const KEPT_BYTES_MAX = 1024 * 1024

/** Of these the journal keeps a copy anyhow. */
const KEPT_AT_ONCE_BYTES_MAX = 64 * 1024

/** A list with rows, and what is known of it. As an array it is empty. */
export class RowList<View extends object> extends Array<View> {
  readonly shown: ShownRows<View>
  readonly #store: RowStore<View>
  readonly #memory: ListMemory<RowList<View>>
  readonly #checkedFor: CheckedPlace[] = []
  #timesWritten = 0
  #text: BytesText | undefined

  constructor(store: RowStore<View>, memory: ListMemory<RowList<View>>, shown: ShownRows<View>) {
    super()
    this.#store = store
    this.#memory = memory
    this.shown = shown
  }

  /** The bytes of the text that it keeps. */
  get bytes(): number {
    return this.#text?.length ?? 0
  }

  /** Returns the objects of all rows, and the views among them. */
  objects(): readonly View[] {
    const views = this.shown.views.values()
    return Array.from(
      this.shown.rows,
      (row) => (row === VIEW ? (views.next().value as View) : this.#store.show(row)), // as many views as places
    )
  }

  /** Shows it as `JSON.stringify` would without this class. */
  toJSON(): readonly View[] {
    return this.objects()
  }

  /** Returns the objects that have to be held against the contract at a place. */
  unchecked(place: CheckedPlace): readonly View[] {
    if (this.#checkedFor.includes(place)) return []
    const views = this.shown.views.filter((view) => !knownView(view)?.checkedFor.includes(place))
    return [...views, ...this.#store.toCheck(place.name, this.shown.rows)]
  }

  /** Notes that all of it matches the contract at a place. */
  accept(place: CheckedPlace): void {
    if (this.#checkedFor.includes(place)) return
    this.#checkedFor.push(place)
    for (const view of this.shown.views) {
      const { checkedFor = [] } = knownView(view) ?? {}
      if (!checkedFor.includes(place)) checkedFor.push(place)
    }
  }

  /** Forgets what matches the contract. */
  reject(): void {
    this.#store.uncheck()
    this.#memory.clear()
  }

  /** Adds its text, which is kept: at once where it is short, else once it is asked for again. */
  addTo(parts: (string | EncodedText)[]): void {
    parts.push(this.#text ?? this.#write())
  }

  #write(): EncodedText {
    const text = this.#store.textOf(this.shown)
    this.#timesWritten += 1
    // Those who walk through all pages ask for each once.
    const bytesMax = this.#timesWritten === 1 ? KEPT_AT_ONCE_BYTES_MAX : KEPT_BYTES_MAX
    if (text.length > bytesMax) return text
    this.#text = new BytesText(text)
    this.#memory.evict()
    return this.#text
  }
}
