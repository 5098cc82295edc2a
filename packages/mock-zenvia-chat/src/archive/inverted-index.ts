import { defined } from '@ensaio/mock-kit'
import { lowerBound } from './columns.ts'

/** The indexes of rows by a code of each row. */
export interface InvertedIndex {
  /** Returns the rows with the code from `first` up to `end`, which is excluded, in order. */
  between(code: number, first: number, end: number): Uint32Array
}

export interface CodedRows {
  /** Number of rows. */
  readonly count: number
  /** All codes are below this. */
  readonly codes: number
  codeAt(row: number): number
}

/** Sorts the rows by their codes with a counting sort, which keeps their order: 4 bytes a row. */
export function createInvertedIndex({ count, codes, codeAt }: CodedRows): InvertedIndex {
  const starts = new Uint32Array(codes + 1)
  for (let row = 0; row < count; row += 1) {
    const next = codeAt(row) + 1
    starts[next] = defined(starts[next]) + 1
  }
  for (let code = 0; code < codes; code += 1) {
    starts[code + 1] = defined(starts[code + 1]) + defined(starts[code])
  }
  const next = starts.slice()
  const rows = new Uint32Array(count)
  for (let row = 0; row < count; row += 1) {
    const code = codeAt(row)
    const free = defined(next[code])
    rows[free] = row
    next[code] = free + 1
  }
  return {
    between: (code, first, end) => {
      const all = rows.subarray(defined(starts[code]), defined(starts[code + 1]))
      return all.subarray(lowerBound(all, first), lowerBound(all, end))
    },
  }
}
