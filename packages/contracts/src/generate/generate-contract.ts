import { BrokenSpecError } from '../errors/broken-spec-error.ts'
import { lintSpec } from '../lint/lint-spec.ts'
import { parseSpec } from '../spec/parse-spec.ts'
import { emitAsyncApi } from './emit-async-api.ts'
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
  const problems = lintSpec(document)
  if (problems.length > 0) throw new BrokenSpecError(`specs/${service}.yaml`, problems)
  return [
    ...emitAsyncApi(service, document),
    emitDocument(service, document),
    emitIndex(service, document),
    emitTables(service, document),
    await emitTypes(service, document),
  ]
}
