// The part of JSONPath (RFC 9535) that selects by names, indexes, wildcards and descent. Filters have no place in it: what is
// expected of the selected values does their work.

/** A path is written by a person. */
const SEGMENTS_MAX = 20

interface Segment {
  /** True where it looks at every level below, too. */
  readonly isDeep: boolean
  /** A name, an index, or `undefined` for all. */
  readonly key: string | number | undefined
}

/** A path that cannot be read. */
export class JsonPathError extends Error {
  override readonly name = 'JsonPathError'
  readonly code = 'JSON_PATH_INVALID'

  constructor(path: string, why: string) {
    super(
      `Failed to read the JSONPath ${JSON.stringify(path)}: ${why}. Write it like $.items[0].id, $.items[*].id or $..id.`,
    )
  }
}

/** One segment. Names in brackets are quoted; a name without brackets is a word. */
const SEGMENT =
  /(?<descent>\.\.)?(?:\[(?:(?<star>\*)|(?<index>-?\d{1,9})|'(?<single>(?:[^'\\]|\\['\\])*)'|"(?<double>(?:[^"\\]|\\["\\])*)")\]|(?<dot>\.)?(?:(?<any>\*)|(?<word>[\p{L}\p{N}_$-]+)))/uy

/** Returns a function that selects the values at a path. @throws JsonPathError */
export function parseJsonPath(path: string): (value: unknown) => readonly unknown[] {
  const segments = segmentsOf(path)
  return (value) =>
    segments.reduce<readonly unknown[]>(
      (values, { isDeep, key }) => {
        const from = isDeep ? withDescendants(values) : values
        return distinct(from).flatMap((one) => valuesAt(one, key))
      },
      [value],
    )
}

function segmentsOf(path: string): readonly Segment[] {
  if (!path.startsWith('$')) throw new JsonPathError(path, 'it does not begin with $')
  const segments: Segment[] = []
  SEGMENT.lastIndex = 1
  for (let at = 1; at < path.length; at = SEGMENT.lastIndex) {
    const groups = SEGMENT.exec(path)?.groups
    // A word follows one dot or two, brackets none or two.
    const isBare = groups?.['word'] !== undefined || groups?.['any'] !== undefined
    const dots = (groups?.['descent'] ? 2 : 0) + (groups?.['dot'] ? 1 : 0)
    if (groups === undefined || (isBare && dots !== 1 && dots !== 2))
      throw new JsonPathError(
        path,
        `it says nothing that is understood from character ${at + 1} on`,
      )
    segments.push({ isDeep: groups['descent'] !== undefined, key: keyOf(groups) })
    if (segments.length > SEGMENTS_MAX)
      throw new JsonPathError(path, `it has more than ${SEGMENTS_MAX} segments`)
  }
  return segments
}

function keyOf(groups: Partial<Record<string, string>>): Segment['key'] {
  const { index, single, double, word } = groups
  if (index !== undefined) return Number(index)
  const quoted = single ?? double
  return quoted === undefined ? word : quoted.replaceAll(/\\(.)/g, '$1')
}

function valuesAt(value: unknown, key: Segment['key']): readonly unknown[] {
  if (Array.isArray(value)) {
    if (key === undefined) return value
    const index = typeof key === 'number' && key < 0 ? value.length + key : key
    return typeof index === 'number' && index in value ? [value[index]] : []
  }
  if (typeof value !== 'object' || value === null) return []
  if (key === undefined) return Object.values(value)
  const fields = value as Readonly<Record<string, unknown>> // not a list, not null
  return typeof key === 'string' && Object.hasOwn(fields, key) ? [fields[key]] : []
}

function withDescendants(values: readonly unknown[]): readonly unknown[] {
  const seen = new Set<unknown>()
  const open = [...values]
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (seen.has(value)) continue
    seen.add(value)
    open.push(...valuesAt(value, undefined).filter((one) => one !== undefined))
  }
  return [...seen]
}

/** Keeps a value that descent finds twice from being looked into twice: the work grows with the value alone. */
function distinct(values: readonly unknown[]): readonly unknown[] {
  return values.length < 2 ? values : [...new Set(values)]
}
