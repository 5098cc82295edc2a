/**
 * The function, which remembers its last answer: for what is asked over and over with the same text, and costs more than to
 * compare it.
 */
export function rememberLast<Key extends string | null, Value>(
  compute: (key: Key) => Value,
): (key: Key) => Value {
  let last: { readonly key: Key; readonly value: Value } | undefined
  return (key) => {
    if (last === undefined || last.key !== key) last = { key, value: compute(key) }
    return last.value
  }
}
