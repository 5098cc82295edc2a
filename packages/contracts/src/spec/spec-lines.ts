// The lines of a spec file at which its parts stand, so that a message can name a place that an editor opens.
import type { JsonValue, OpenApiDocument } from '../contract/open-api-document.ts'
import { isJsonObject, joinPointer, pointerKeys } from './pointer.ts'

/** Returns the line of a part, or of the nearest one above it that has a line of its own. */
export type LineFinder = (pointer: string) => number

/** Visits every key and every item of a value, parents before children. */
export function visitParts(
  value: JsonValue,
  visit: (pointer: string, keys: readonly string[]) => void,
  keys: readonly string[] = [],
): void {
  for (const [key, inner] of entriesOf(value)) {
    const path = [...keys, key]
    visit(joinPointer('#', ...path), path)
    visitParts(inner, visit, path)
  }
}

/**
 * Makes the finder of a document's lines.
 *
 * @param steps the line of each part, in the order in which `visitParts` visits them, as a step from the one before
 */
export function createLineFinder(document: OpenApiDocument, steps: string): LineFinder {
  const lines = new Map<string, number>()
  const parts = steps.split(' ').map(Number)
  let line = 1
  let index = 0
  visitParts(document, (pointer) => {
    line += parts[index] ?? 0
    index += 1
    lines.set(pointer, line)
  })
  return (pointer) => {
    const keys = pointerKeys(pointer)
    for (let length = keys.length; length > 0; length -= 1) {
      const found = lines.get(joinPointer('#', ...keys.slice(0, length)))
      if (found !== undefined) return found
    }
    return 1
  }
}

function entriesOf(value: JsonValue): readonly (readonly [string, JsonValue])[] {
  if (Array.isArray(value)) return value.map((item, index) => [String(index), item as JsonValue])
  return isJsonObject(value) ? Object.entries(value) : []
}
