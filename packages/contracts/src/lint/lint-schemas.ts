import type { SpecProblem } from '../errors/broken-spec-error.ts'
import type { Part } from '../spec/walk-spec.ts'

/** Closing is what these keywords are for, and the checker does it itself; requests, which are open, are read without them. */
const KEYWORDS_OF_CLOSING = ['unevaluatedItems', 'unevaluatedProperties']

/** Schemas that say what only the checker may say. */
export function lintSchemas(parts: readonly Part[]): readonly SpecProblem[] {
  return parts.flatMap(({ pointer, value }) =>
    KEYWORDS_OF_CLOSING.filter((keyword) => keyword in value).map((keyword) => ({
      pointer,
      message: `says ${keyword}, which the checker sets where it closes a schema: take it out, or use additionalProperties.`,
    })),
  )
}
