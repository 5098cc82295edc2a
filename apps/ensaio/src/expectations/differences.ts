/** Returns the differences between what is expected, of which objects may leave parts out, and what there is; none where it fits. */
export function differencesOf(
  expected: unknown,
  actual: unknown,
  place: string,
): readonly string[] {
  if (expected instanceof RegExp && typeof actual === 'string' && expected.test(actual)) return []
  if (Array.isArray(expected) && Array.isArray(actual)) {
    const lengths = differencesOf(expected.length, actual.length, `${place}.length`)
    const items = expected.flatMap((item, index) =>
      differencesOf(item, actual[index], `${place}[${index}]`),
    )
    return [...lengths, ...items]
  }
  if (isRecord(expected) && isRecord(actual)) {
    return Object.entries(expected).flatMap(([name, value]) =>
      differencesOf(value, actual[name], `${place}.${name}`),
    )
  }
  return Object.is(expected, actual)
    ? []
    : [`${place}: expected ${show(expected)}, not ${show(actual)}`]
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof RegExp)
  )
}

function show(value: unknown): string {
  return value instanceof RegExp ? String(value) : (JSON.stringify(value) ?? 'nothing')
}
