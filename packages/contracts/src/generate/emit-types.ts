import openapiTS, { astToString } from 'openapi-typescript'
import type { OpenApiDocument } from '../contract/open-api-document.ts'
import { type GeneratedFile, header } from './generated-file.ts'

/** The TypeScript types of every schema, operation and webhook. */
export async function emitTypes(
  service: string,
  document: OpenApiDocument,
): Promise<GeneratedFile> {
  // openapi-typescript changes what it is given.
  const tree = await openapiTS(structuredClone(document) as unknown as OpenApiInput, {
    alphabetize: true,
    immutable: true,
    // A key with a default may still be left out of a request.
    defaultNonNullable: false,
    silent: true,
  })
  return { path: `${service}/types.ts`, content: `${header(service)}${astToString(tree)}` }
}

// Its own type for a document asks for more than it reads; lintSpec has looked at the rest.
type OpenApiInput = Exclude<Parameters<typeof openapiTS>[0], string | URL | Buffer>
