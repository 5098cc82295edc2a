/** An operation as the control plane lists it, as far as it is compared. */
export interface KnownOperation {
  readonly operationId: string
  readonly method: string
  /** With `{names}` for its parameters. */
  readonly path: string
}

/** An operation that a request nearly was for. */
export interface NearMiss {
  readonly operation: KnownOperation
  /** The differences in words, at least one. */
  readonly differences: readonly string[]
}

const MISSES_MAX = 3

/** Ranks the operations by how little of a request would have to change. */
export function nearestOperations(
  method: string,
  url: string,
  operations: readonly KnownOperation[],
): readonly NearMiss[] {
  const segments = segmentsOf(url.split('?', 1)[0] ?? '')
  return operations
    .map((operation) => {
      const expected = segmentsOf(operation.path)
      const isMethod = operation.method === method
      const distance = distanceOf(segments, expected) + (isMethod ? 0 : 0.9)
      const differences = [
        ...(isMethod ? [] : [`the method is ${method}, expected ${operation.method}`]),
        ...differencesOf(segments, expected),
      ]
      return { operation, differences, distance }
    })
    .toSorted((left, right) => left.distance - right.distance)
    .slice(0, MISSES_MAX)
    .map(({ operation, differences }) => ({ operation, differences }))
}

function segmentsOf(path: string): readonly string[] {
  return path.split('/').slice(1)
}

function differencesOf(
  segments: readonly string[],
  expected: readonly string[],
): readonly string[] {
  if (segments.length !== expected.length) {
    return [`the path has ${segments.length} segments, expected ${expected.length}`]
  }
  return expected.flatMap((want, at) => {
    const got = segments[at] ?? ''
    return fits(got, want) ? [] : [`the path has ${quote(got)}, expected ${quote(want)}`]
  })
}

function quote(segment: string): string {
  return segment === '' ? 'nothing' : `“${segment}”`
}

function fits(segment: string, expected: string): boolean {
  return expected.startsWith('{') ? segment !== '' : segment === expected
}

/** A sum over places: 0 where segments fit, less than 1 where they resemble each other. */
function distanceOf(segments: readonly string[], expected: readonly string[]): number {
  const places = Math.max(segments.length, expected.length)
  let sum = 0
  for (let at = 0; at < places; at += 1) {
    const [got, want] = [segments[at], expected[at]]
    if (got === undefined || want === undefined) sum += 1
    else if (!fits(got, want)) sum += 1 - likeness(got.toLowerCase(), want.toLowerCase())
  }
  return sum
}

/** The share of pairs of neighbouring letters that two words have in common: 1 for the same, 0 for none. */
function likeness(left: string, right: string): number {
  if (left === right) return 0.95 // capitals alone differ
  const pairs = (word: string) =>
    new Set(Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(at, at + 2)))
  const [first, second] = [pairs(left), pairs(right)]
  const common = [...first].filter((pair) => second.has(pair)).length
  return common === 0 ? 0 : (0.9 * 2 * common) / (first.size + second.size)
}
