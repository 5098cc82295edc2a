import { isJsonObject } from '@ensaio/contracts'

/** A field that is not as expected. */
export interface FieldDifference {
  /** The field, such as `body/firstName`. */
  readonly where: string
  readonly expected: unknown
  /** Absent where there is none. */
  readonly received?: unknown
}

/**
 * Lists where a value does not hold what is expected: objects may have more keys, lists have the same length, texts may be given by
 * a pattern, everything else is the same. The work is bounded by what is expected, however much was received.
 */
export function differencesIn(
  where: string,
  expected: unknown,
  received: unknown,
): readonly FieldDifference[] {
  // Not `test`, which remembers where a global pattern stopped.
  if (expected instanceof RegExp && typeof received === 'string' && received.search(expected) >= 0)
    return []
  if (isFields(expected) && isJsonObject(received)) {
    return Object.entries(expected).flatMap(([name, value]) => {
      const own = Object.hasOwn(received, name) ? received[name] : undefined
      return differencesIn(`${where}/${name}`, value, own)
    })
  }
  const isList = Array.isArray(expected) && Array.isArray(received)
  if (isList && expected.length === received.length) {
    return expected.flatMap((value, index) =>
      differencesIn(`${where}/${index}`, value, received[index]),
    )
  }
  if (expected === received) return []
  return [{ where, expected, ...(received !== undefined && { received }) }]
}

function isFields(expected: unknown): expected is object {
  return isJsonObject(expected) && !(expected instanceof RegExp)
}
