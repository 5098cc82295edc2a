import { isJsonObject } from '@ensaio/contracts'
import type { Schemas } from '@ensaio/contracts/control'

type Difference = Schemas['FieldDifference']

/**
 * Lists where a value does not hold what is expected: objects may have more keys, lists have the same length, everything else is
 * the same.
 */
export function differencesIn(
  where: string,
  expected: unknown,
  received: unknown,
): readonly Difference[] {
  if (isJsonObject(expected) && isJsonObject(received)) {
    return Object.entries(expected).flatMap(([name, value]) =>
      differencesIn(`${where}/${name}`, value, received[name]),
    )
  }
  const isList = Array.isArray(expected) && Array.isArray(received)
  if (isList && expected.length === received.length) {
    return expected.flatMap((value, index) =>
      differencesIn(`${where}/${index}`, value, received[index]),
    )
  }
  if (JSON.stringify(expected) === JSON.stringify(received)) return []
  return [{ where, expected, ...(received !== undefined && { received }) }]
}
