import { parseDocument } from 'yaml'
import type { OpenApiDocument } from '../contract/open-api-document.ts'
import { BrokenSpecError } from '../errors/broken-spec-error.ts'
import { isJsonObject } from './pointer.ts'

/** Parses a spec. Throws `BrokenSpecError` where it is not YAML, or not an object. */
export function parseSpec(service: string, specText: string): OpenApiDocument {
  const file = `specs/${service}.yaml`
  const yaml = parseDocument(specText)
  if (yaml.errors.length > 0) {
    throw new BrokenSpecError(
      file,
      yaml.errors.map(({ message }) => ({ pointer: '#', message })),
    )
  }
  // Through JSON, so that aliases become copies and keys become strings.
  const document: unknown = JSON.parse(JSON.stringify(yaml.toJS()) ?? 'null')
  if (!isJsonObject(document))
    throw new BrokenSpecError(file, [{ pointer: '#', message: 'is not an object.' }])
  // lintSpec checks its `openapi` key.
  return document as OpenApiDocument
}
