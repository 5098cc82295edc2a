import { lowerBound } from './columns.ts'

/** The places of a column's codes: where each of them stands, in order. */
export interface PlacesByCode {
  /** Those of one code from one place up to another, itself excluded. */
  between(code: number, first: number, end: number): Uint32Array
}

/** Codes are below this. */
const CODES = 256

/** Sorts the places of a column by their codes, which keeps them in order: 4 bytes for each. */
export function createPlacesByCode(column: Uint8Array): PlacesByCode {
  const starts = new Uint32Array(CODES + 1)
  for (const code of column) starts[code + 1] = (starts[code + 1] ?? 0) + 1
  for (let code = 0; code < CODES; code += 1) {
    starts[code + 1] = (starts[code + 1] ?? 0) + (starts[code] ?? 0)
  }
  const next = starts.slice()
  const places = new Uint32Array(column.length)
  for (let place = 0; place < column.length; place += 1) {
    const code = column[place] ?? 0
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
