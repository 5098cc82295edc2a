import type { OpenApiDocument } from '../contract/open-api-document.ts'
import type { SpecProblem } from '../errors/broken-spec-error.ts'
import { listFacts, untaggedFacts } from '../ledger/fact.ts'
import { type Part, walkSpec } from '../spec/walk-spec.ts'
import { lintExamples } from './lint-examples.ts'
import { lintOperations } from './lint-operations.ts'
import { lintParameters } from './lint-parameters.ts'
import { lintReferences } from './lint-references.ts'
import { lintSchemas } from './lint-schemas.ts'

/** Everything that would make generated code wrong: broken references, missing or repeated ids, untagged facts ... */
export function lintSpec(document: OpenApiDocument): readonly SpecProblem[] {
  const parts: readonly Part[] = [...walkSpec(document)]
  const references = lintReferences(document, parts)
  // The other rules follow references, so these come first, alone.
  if (references.length > 0) return references
  return [
    ...lintRoot(document),
    ...lintOperations(document, parts),
    ...lintParameters(document, parts),
    ...lintSchemas(parts),
    ...lintTags(document),
    ...lintExamples(document, parts),
  ]
}

function lintRoot(document: OpenApiDocument): readonly SpecProblem[] {
  const { openapi, paths, webhooks } = document
  const problems: SpecProblem[] = []
  if (typeof openapi !== 'string' || !openapi.startsWith('3.1.')) {
    problems.push({
      pointer: '#/openapi',
      message: `is '${String(openapi)}', not 3.1.x: only 3.1 is read.`,
    })
  }
  if (paths === undefined && webhooks === undefined) {
    problems.push({
      pointer: '#',
      message: 'has neither paths nor webhooks: nothing can be generated.',
    })
  }
  return problems
}

function lintTags(document: OpenApiDocument): readonly SpecProblem[] {
  return untaggedFacts(listFacts(document)).map(({ kind, pointer, fidelity }) => ({
    pointer,
    message:
      fidelity === null
        ? `(${kind}) has no x-fidelity: say documented, observed or assumed.`
        : `(${kind}) has no x-source, and nor do its parents: name a key of specs/README.md.`,
  }))
}
