import { lowerBound } from './columns.ts'

/** The places of rows by a code of theirs: where each code stands, in order. */
export interface PlacesByCode {
  /** Those of one code from one place up to another, itself excluded. */
  between(code: number, first: number, end: number): Uint32Array
}

export interface CodedRows {
  /** How many rows there are. */
  readonly count: number
  /** All codes are below this. */
  readonly codes: number
  codeAt(place: number): number
}

/** Sorts the places of rows by their codes, which keeps them in order: 4 bytes for each. */
export function createPlacesByCode({ count, codes, codeAt }: CodedRows): PlacesByCode {
  const starts = new Uint32Array(codes + 1)
  for (let place = 0; place < count; place += 1) {
    const next = codeAt(place) + 1
    starts[next] = (starts[next] ?? 0) + 1
  }
  for (let code = 0; code < codes; code += 1) {
    starts[code + 1] = (starts[code + 1] ?? 0) + (starts[code] ?? 0)
  }
  const next = starts.slice()
  const places = new Uint32Array(count)
  for (let place = 0; place < count; place += 1) {
    const code = codeAt(place)
    const free = next[code] ?? 0
    places[free] = place
    next[code] = free + 1
  }
  return {
    between: (code, first, end) => {
      const all = places.subarray(starts[code], starts[code + 1])
      return all.subarray(lowerBound(all, first), lowerBound(all, end))
    },
  }
}
