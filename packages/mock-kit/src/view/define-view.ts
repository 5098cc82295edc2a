import { knowView } from './known-view.ts'

/**
 * Shows records as the vendor does, each once: records never change, so neither does what is shown of them. The engine
 * knows views by their identity, and checks and writes each only once however many pages it stands on. A list of a
 * thousand costs little more than its bytes.
 *
 * The view must follow from the record alone, and nobody may alter it: a different caller, instant or setting that
 * changes what is shown needs a view of its own.
 *
 * @example
 * const toOrderView = defineView((order: Order) => ({ id: order.id, placedAt: new Date(order.placedAt).toISOString() }))
 */
export function defineView<Item extends object, View extends object>(
  show: (item: Item) => View,
): (item: Item) => View {
  const shown = new WeakMap<Item, View>()
  return (item) => {
    const known = shown.get(item)
    if (known !== undefined) return known
    const view = Object.freeze(show(item))
    shown.set(item, view)
    knowView(view)
    return view
  }
}
