import type { Found } from './expectations.ts'

/** The outcome of a matcher, as test runners want it. */
export interface Verdict {
  readonly pass: boolean
  readonly message: () => string
}

/** Judges a count. @param times the exact number; without it, one or more will do */
export function toVerdict(
  what: 'received' | 'delivered',
  expected: object,
  found: Found,
  times: number | undefined,
): Verdict {
  const pass = times === undefined ? found.count > 0 : found.count === times
  const wanted = times === undefined ? 'at least once' : `${times} times`
  return {
    pass,
    message: () => {
      const not = pass ? 'not ' : ''
      const nearest = found.nearest.map((one) => `\n  nearest: ${one}`).join('')
      return `Expected the sandbox ${not}to have ${what} ${show(expected)} ${wanted}: it did ${found.count} times.${pass ? '' : nearest || '\n  there was nothing else.'}`
    },
  }
}

function show(expected: object): string {
  return JSON.stringify(expected, (_, value: unknown) =>
    value instanceof RegExp ? String(value) : value,
  )
}
