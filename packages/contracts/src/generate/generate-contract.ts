import { parseDocument } from 'yaml'
import type { OpenApiDocument } from '../contract/open-api-document.ts'
import { BrokenSpecError, type SpecProblem } from '../errors/broken-spec-error.ts'
import { lintSpec } from '../lint/lint-spec.ts'
import { isJsonObject } from '../spec/pointer.ts'
import { emitDocument } from './emit-document.ts'
import { emitIndex } from './emit-index.ts'
import { emitTables } from './emit-tables.ts'
import { emitTypes } from './emit-types.ts'
import type { GeneratedFile } from './generated-file.ts'

/** Everything that is generated from one spec. Throws `BrokenSpecError` with every problem that the spec has. */
export async function generateContract(
  service: string,
  specText: string,
): Promise<readonly GeneratedFile[]> {
  const document = parseSpec(service, specText)
  refuseProblems(service, lintSpec(document))
  return [
    emitDocument(service, document),
    emitIndex(service, document),
    emitTables(service, document),
    await emitTypes(service, document),
  ]
}

/** A spec's text as data. Throws `BrokenSpecError` where it is no YAML, or no object. */
export function parseSpec(service: string, specText: string): OpenApiDocument {
  const yaml = parseDocument(specText)
  refuseProblems(
    service,
    yaml.errors.map(({ message }) => ({ pointer: '#', message })),
  )
  // Through JSON, so that aliases become copies and keys become strings.
  const document: unknown = JSON.parse(JSON.stringify(yaml.toJS()) ?? 'null')
  if (!isJsonObject(document))
    throw new BrokenSpecError(fileOf(service), [{ pointer: '#', message: 'is no object.' }])
  // Its `openapi` key is looked at by lintSpec.
  return document as OpenApiDocument
}

function refuseProblems(service: string, problems: readonly SpecProblem[]): void {
  if (problems.length > 0) throw new BrokenSpecError(fileOf(service), problems)
}

function fileOf(service: string): string {
  return `specs/${service}.yaml`
}
