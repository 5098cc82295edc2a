import { isJsonObject } from '@ensaio/contracts'

/** A field that is not as expected. */
export interface FieldDifference {
  /** The field, such as `body/firstName`. */
  readonly where: string
  readonly expected: unknown
  /** Absent where there is none. */
  readonly received?: unknown
}

/** The most differences that are listed: looking for more in each of a thousand bodies would hold other requests up. */
export const DIFFERENCES_MAX = 20

/**
 * Lists where a value does not hold what is expected: objects may have more keys, lists have the same length, texts may be given by
 * a pattern, everything else is the same. It ends at the twentieth difference.
 */
export function differencesIn(
  where: string,
  expected: unknown,
  received: unknown,
): readonly FieldDifference[] {
  return createComparison(expected)(where, received)
}

/** Returns `differencesIn` for one expectation, each part of which is looked through when first compared, however many values follow. */
export function createComparison(
  expected: unknown,
): (where: string, received: unknown) => readonly FieldDifference[] {
  const compare = comparisonOf(expected)
  return (where, received) => {
    const found: FieldDifference[] = []
    compare(where, received, found)
    return found
  }
}

type Compare = (where: string, received: unknown, found: FieldDifference[]) => void

function comparisonOf(expected: unknown): Compare {
  if (Array.isArray(expected)) return ofList(expected)
  return isJsonObject(expected) && !(expected instanceof RegExp)
    ? ofFields(expected)
    : (where, received, found) => {
        if (!isSame(expected, received)) found.push(difference(where, expected, received))
      }
}

function ofFields(expected: object): Compare {
  let fields: readonly { readonly name: string; readonly compare: Compare }[] | undefined
  return (where, received, found) => {
    if (!isJsonObject(received)) {
      found.push(difference(where, expected, received))
      return
    }
    fields ??= Object.entries(expected).map(([name, value]) => ({
      name,
      compare: comparisonOf(value),
    }))
    for (const { name, compare } of fields) {
      if (found.length >= DIFFERENCES_MAX) return
      const own = Object.hasOwn(received, name) ? received[name] : undefined
      compare(`${where}/${name}`, own, found)
    }
  }
}

function ofList(expected: readonly unknown[]): Compare {
  let items: readonly Compare[] | undefined
  return (where, received, found) => {
    if (!Array.isArray(received) || received.length !== expected.length) {
      found.push(difference(where, expected, received))
      return
    }
    items ??= expected.map(comparisonOf)
    for (const [index, compare] of items.entries()) {
      if (found.length >= DIFFERENCES_MAX) return
      compare(`${where}/${index}`, received[index], found)
    }
  }
}

function isSame(expected: unknown, received: unknown): boolean {
  if (expected === received) return true
  // Not `test`, which remembers where a global pattern stopped.
  return (
    expected instanceof RegExp && typeof received === 'string' && received.search(expected) >= 0
  )
}

function difference(where: string, expected: unknown, received: unknown): FieldDifference {
  return { where, expected, ...(received !== undefined && { received }) }
}
