/** Some of the interactions of a base, in order of their beginning. */
export interface Selection {
  readonly size: number
  /** The place in the base of the one at this place in the selection. */
  at(place: number): number
}

/** All from one place of the base up to another, itself excluded. */
export function selectRange(from: number, until: number): Selection {
  return { size: Math.max(0, until - from), at: (place) => from + place }
}

/** Those of a list of places. */
export function selectPlaces(places: Uint32Array): Selection {
  return { size: places.length, at: (place) => places[place] ?? 0 }
}
