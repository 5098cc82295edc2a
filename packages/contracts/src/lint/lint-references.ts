import type { OpenApiDocument } from '../contract/open-api-document.ts'
import type { SpecProblem } from '../errors/broken-spec-error.ts'
import { UnresolvedRefError } from '../errors/unresolved-ref-error.ts'
import { follow } from '../spec/located.ts'
import type { Part } from '../spec/walk-spec.ts'

/** References that point at nothing, outside the document, or round in a circle. */
export function lintReferences(
  document: OpenApiDocument,
  parts: readonly Part[],
): readonly SpecProblem[] {
  return parts.flatMap((part) => {
    try {
      follow(document, part)
      return []
    } catch (error) {
      if (error instanceof UnresolvedRefError)
        return [{ pointer: part.pointer, message: error.message }]
      throw error
    }
  })
}
