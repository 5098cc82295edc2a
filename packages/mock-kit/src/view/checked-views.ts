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
