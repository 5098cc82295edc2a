import { knowTextView } from './known-view.ts'

/** The view of records whose text can be written without building an object. */
export interface TextViewSource<Item, View> {
  /** Writes the JSON of the view. */
  write(item: Item): string
  /** Returns what `write` writes. */
  show(item: Item): View
  /**
   * Returns the shape of the view: two views of one shape have values of the same types and words at the same keys, so that
   * a contract accepts both or neither.
   */
  shapeOf(item: Item): number
}

/**
 * Shows records as `defineView` does, and writes their text without an object. One view of each shape is checked against
 * the contract, and every 64th besides. It pays where a list shows each record but once.
 *
 * @example
 * ```ts
 * import { defineTextView } from '@ensaio/mock-kit'
 *
 * const toTickView = defineTextView<number, { readonly tick: number }>({
 *   write: (tick) => `{"tick":${tick}}`,
 *   show: (tick) => ({ tick }),
 *   shapeOf: () => 0,
 * })
 * ```
 */
export function defineTextView<Item, View extends object>(
  source: TextViewSource<Item, View>,
): (item: Item) => View {
  // It stands for the view wherever the engine writes or checks one, and for nothing else: it has no properties.
  return (item) => knowTextView(source, item) as unknown as View
}
