// Caches of what callers repeat, bounded to a few values. Engine rooms use them; they are not part of the public API.

/**
 * Keeps the last value of a function: for what is asked over and over with the same text, number or object, and costs more
 * than to compare it.
 */
export function memoizeLast<Key extends string | number | object | null, Value>(
  compute: (key: Key) => Value,
): (key: Key) => Value {
  let last: { readonly key: Key; readonly value: Value } | undefined
  return (key) => {
    if (last === undefined || last.key !== key) last = { key, value: compute(key) }
    return last.value
  }
}

/** Callers take turns among a few kinds of request; what comes beyond these pushes out the one that stands longest. */
const KNOWN_MAX = 8

/**
 * Keeps the values of the last few keys, which are compared by `isSame`: for what is asked over and over with keys
 * that are alike but no text, and costs more than to compare them.
 */
export function memoizeRecent<Key, Value>(
  isSame: (one: Key, other: Key) => boolean,
): (key: Key, make: () => Value) => Value {
  const known: { readonly key: Key; readonly value: Value }[] = []
  let next = 0
  return (key, make) => {
    for (const before of known) if (isSame(before.key, key)) return before.value
    const value = make()
    known[next] = { key, value }
    next = (next + 1) % KNOWN_MAX
    return value
  }
}
