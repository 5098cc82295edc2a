import { lowerBound } from '../history/columns.ts'

/** Some of the interactions of a base, in order of their beginning. */
export interface Selection {
  readonly size: number
  /** The place in the base of the one at this place in the selection. */
  at(place: number): number
  /** How many of them stand before this place of the base. */
  countBefore(index: number): number
}

/** All from one place of the base up to another, itself excluded. */
export function selectRange(from: number, until: number): Selection {
  const size = Math.max(0, until - from)
  return {
    size,
    at: (place) => from + place,
    countBefore: (index) => Math.min(size, Math.max(0, index - from)),
  }
}

/** Those of a list of places, which go up. */
export function selectPlaces(places: Uint32Array): Selection {
  return {
    size: places.length,
    at: (place) => places[place] ?? 0,
    countBefore: (index) => lowerBound(places, index),
  }
}
