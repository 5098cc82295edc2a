import type { OpenApiDocument } from '../contract/open-api-document.ts'
import { resolve } from '../spec/located.ts'
import type { Part } from '../spec/walk-spec.ts'

/** The pointers of every part that an operation is made of: below it, its path's parameters, and what they refer to. */
export function reachOf(
  document: OpenApiDocument,
  parts: readonly Part[],
  operation: Part,
): ReadonlySet<string> {
  const reached = new Set<string>()
  const open = [operation.pointer, ...pathParameters(parts, operation)]
  for (let root = open.pop(); root !== undefined; root = open.pop()) {
    for (const { pointer, value } of parts) {
      if (reached.has(pointer) || !isAtOrBelow(pointer, root)) continue
      reached.add(pointer)
      const ref = value['$ref']
      if (typeof ref === 'string') open.push(resolve(document, ref, pointer).pointer)
    }
  }
  return reached
}

function pathParameters(parts: readonly Part[], { parent }: Part): readonly string[] {
  return parts
    .filter(
      (part) =>
        part.kind === 'parameter' && part.parent?.pointer === parent?.pointer && parent !== null,
    )
    .map(({ pointer }) => pointer)
}

function isAtOrBelow(pointer: string, root: string): boolean {
  return pointer === root || pointer.startsWith(`${root}/`)
}
