// The fields in which a record differs from the one in whose place it came: most changes are of a few.

/** A field that has another value now; its path leads through records within the record. */
export type FieldChange = readonly [path: readonly string[], value: unknown]

/** Beyond this the record as a whole is as short. */
const FIELDS_MAX = 8

/**
 * Returns the fields that differ; `undefined` where the record as a whole says it better: it has other fields, or the same in
 * another order, or too many differ.
 */
export function fieldChangesOf(before: object, after: object): readonly FieldChange[] | undefined {
  const found = { path: NO_PATH, changes: NO_CHANGES }
  return collect(before as Fields, after as Fields, found) ? found.changes : undefined
}

type Fields = Readonly<Record<string, unknown>>

interface Found {
  path: readonly string[]
  changes: readonly FieldChange[]
}

const NO_PATH: readonly string[] = []
const NO_CHANGES: readonly FieldChange[] = []

/** Returns false where the fields themselves are others. It runs for each record that changes. */
function collect(before: Fields, after: Fields, found: Found): boolean {
  if (!hasSameNames(before, after)) return false
  for (const name in after) {
    if (before[name] !== after[name] && !collectField(name, before[name], after[name], found))
      return false
  }
  return found.changes.length <= FIELDS_MAX
}

/** The names of the record that is looked at: lists of them for each change would be a tenth of the garbage of a request. */
const seenNames: string[] = []

/** Tells whether two records have the same names in the same order. */
function hasSameNames(before: Fields, after: Fields): boolean {
  let count = 0
  for (const name in before) {
    seenNames[count] = name
    count += 1
  }
  let index = 0
  for (const name in after) {
    if (index === count || seenNames[index] !== name) return false
    index += 1
  }
  return index === count
}

function collectField(name: string, old: unknown, now: unknown, found: Found): boolean {
  if (old === undefined) return false // JSON has left out the field, and its place with it
  const { path, changes } = found
  // Joined, for lists that grow have room for seventeen items.
  const inner = path.concat([name])
  if (isRecord(old) && isRecord(now)) {
    found.path = inner
    const isTold = collect(old, now, found)
    found.path = path
    if (isTold) return true
  }
  found.changes = changes.concat([[inner, now]])
  return now !== undefined // JSON has no place for it in a list
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((name, index) => name === other[index])
}

function isRecord(value: unknown): value is Fields {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** Returns the record with the changes. */
export function withFieldChanges(record: object, changes: readonly FieldChange[]): object {
  return changes.reduce<Fields>(
    (changed, [path, value]) => withField(changed, path, value),
    record as Fields,
  )
}

function withField(
  fields: Fields,
  [name = '', ...rest]: readonly string[],
  value: unknown,
): Fields {
  return {
    ...fields,
    [name]: rest.length === 0 ? value : withField(fields[name] as Fields, rest, value),
  }
}

/** Returns the changes that are left of two, one after the other. */
export function joinFieldChanges(
  earlier: readonly FieldChange[],
  later: readonly FieldChange[],
): readonly FieldChange[] {
  const kept = earlier.filter(([path]) => !later.some(([other]) => isSameList(path, other)))
  return [...kept, ...later]
}
