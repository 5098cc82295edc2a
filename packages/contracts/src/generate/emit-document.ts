import type { OpenApiDocument } from '../contract/open-api-document.ts'
import { type GeneratedFile, header } from './generated-file.ts'

/** The spec as data, keys in the order of the spec. */
export function emitDocument(service: string, document: OpenApiDocument): GeneratedFile {
  const content = `${header(service)}import type { OpenApiDocument } from '../../src/index.ts'

export const document: OpenApiDocument = ${JSON.stringify(document, null, 2)}
`
  return { path: `${service}/document.ts`, content }
}
