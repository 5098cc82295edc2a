import { viewListIn } from './view-list.ts'

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
  const byPlace = new Map<string, WeakSet<object>>()
  return {
    check: (place, body, check) => {
      const list = viewListIn(body)
      if (list === undefined) return check(body)
      const checked = byPlace.get(place) ?? new WeakSet()
      byPlace.set(place, checked)
      const fresh = list.views.filter((view) => !checked.has(view))
      // A list without its known views would be told wrong positions: a fault is looked for in the whole.
      const violations = check(list.around(fresh))
      if (violations.length > 0) return check(body)
      for (const view of fresh) checked.add(view)
      return violations
    },
  }
}
