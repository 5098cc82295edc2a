import { knowView } from './known-view.ts'

export interface ViewOptions {
  /**
   * Keeps the view of a record for as long as the record. Turn it off where the caller keeps
   * views by another name than the record's identity: each call then makes one.
   * @default true
   */
  readonly isKept?: boolean
}

/**
 * Shows records as the vendor does, each once: records never change, so neither does what is shown of them. The engine
 * knows views by their identity, and checks and writes each only once however many pages it stands on. A list of a
 * thousand costs little more than its bytes.
 *
 * The view must be an object of its own, follow from the record alone and never change: a different caller,
 * instant or setting that changes what is shown needs a view of its own.
 *
 * @example
 * ```ts
 * import { defineView } from '@ensaio/mock-kit'
 *
 * interface Order {
 *   readonly id: string
 *   readonly placedAt: number
 * }
 * export const toOrderView = defineView(({ id, placedAt }: Order) => ({
 *   id,
 *   placedAt: new Date(placedAt).toISOString(),
 * }))
 * ```
 */
export function defineView<Item extends object, View extends object>(
  show: (item: Item) => View,
  { isKept = true }: ViewOptions = {},
): (item: Item) => View {
  const make = (item: Item): View => Object.freeze(knowView(show(item)))
  if (!isKept) return make
  const shown = new WeakMap<Item, View>()
  return (item) => {
    const known = shown.get(item)
    if (known !== undefined) return known
    const view = make(item)
    shown.set(item, view)
    return view
  }
}
