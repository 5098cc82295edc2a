import type { ShownRows } from './row-store.ts'
import { VIEW } from './row-store.ts'

/** A list that is remembered. */
interface Remembered {
  readonly shown: ShownRows<object>
  /** The bytes that it keeps besides the numbers of its rows. */
  readonly bytes: number
}

/** Enough pages for the clients who ask for the same ones again. */
const LISTS_MAX = 64
const BYTES_MAX = 8 * 1024 * 1024

/** Longer lists have texts that are not kept. */
const ROWS_MAX = 4_096

/**
 * The lists that were shown last. Rows of a table never change and views are known by their identity, so two lists with the same rows and
 * views show the same: whatever was found out about the one is known of the other.
 */
export class ListMemory<List extends Remembered> {
  readonly #lists = new Map<number, List>()

  /** Returns the list that shows this; it is made where it is not remembered. */
  recall(shown: ShownRows<object>, make: () => List): List {
    if (shown.rows.length > ROWS_MAX) return make()
    const key = keyOf(shown)
    const known = this.#lists.get(key)
    const list = known !== undefined && isSame(known.shown, shown) ? known : make()
    // Moved to the end: the least recently used one comes first.
    this.#lists.delete(key)
    this.#lists.set(key, list)
    if (known === undefined) this.evict()
    return list
  }

  /** Forgets those that were not asked for the longest, until there is room. */
  evict(): void {
    let bytes = 0
    for (const list of this.#lists.values()) bytes += list.bytes
    for (const [key, list] of this.#lists) {
      if (this.#lists.size <= LISTS_MAX && bytes <= BYTES_MAX) return
      this.#lists.delete(key)
      bytes -= list.bytes
    }
  }

  clear(): void {
    this.#lists.clear()
  }
}

/** Returns a number by the first row and the length: of two lists with the same one, the later one is remembered. */
function keyOf({ rows }: ShownRows<object>): number {
  const first = rows.find((row) => row !== VIEW) ?? 0
  return first * ROWS_MAX + rows.length
}

function isSame(one: ShownRows<object>, other: ShownRows<object>): boolean {
  if (one.rows.length !== other.rows.length || one.views.length !== other.views.length) return false
  for (let place = 0; place < one.views.length; place += 1) {
    if (one.views[place] !== other.views[place]) return false
  }
  for (let position = 0; position < one.rows.length; position += 1) {
    if (one.rows[position] !== other.rows[position]) return false
  }
  return true
}
