/** Finds the keys of a collection's records by a value of theirs. */
export interface CollectionIndex<Item> {
  /** Files the record under its new values and takes it from its old ones. */
  move(key: string, before: Item | undefined, after: Item | undefined): void
  keysOf(value: string): readonly string[]
  /** How many keys the value finds, without listing them. */
  count(value: string): number
}

export function createIndex<Item>(
  valuesOf: (item: Item) => string | readonly string[] | undefined,
): CollectionIndex<Item> {
  const keysByValue = new Map<string, Set<string>>()

  const add = (value: string, key: string): void => {
    const keys = keysByValue.get(value)
    if (keys === undefined) keysByValue.set(value, new Set([key]))
    else keys.add(key)
  }
  const remove = (value: string, key: string): void => {
    const keys = keysByValue.get(value)
    keys?.delete(key)
    if (keys?.size === 0) keysByValue.delete(value)
  }

  return {
    move: (key, before, after) => {
      const oldValues = before && valuesOf(before)
      const newValues = after && valuesOf(after)
      if (oldValues === newValues) return
      const old = listed(oldValues)
      const now = listed(newValues)
      for (const value of old) if (!now.includes(value)) remove(value, key)
      for (const value of now) if (!old.includes(value)) add(value, key)
    },
    keysOf: (value) => [...(keysByValue.get(value) ?? [])],
    count: (value) => keysByValue.get(value)?.size ?? 0,
  }
}

const NO_VALUES: readonly string[] = Object.freeze([])

function listed(values: string | readonly string[] | undefined): readonly string[] {
  if (values === undefined) return NO_VALUES
  return typeof values === 'string' ? [values] : values
}
