import type { OpenApiDocument } from '../contract/open-api-document.ts'
import { operationTable, webhookTable } from '../spec/table.ts'
import { type GeneratedFile, header } from './generated-file.ts'

/** The module that others import: the types by name, and the contract. */
export function emitIndex(service: string, document: OpenApiDocument): GeneratedFile {
  const operations = operationTable(document).map(({ id }) => `${id}: operations['${id}']`)
  const webhooks = webhookTable(document).map(
    ({ name, operationId }) => `'${name}': BodyOf<operations['${operationId}']>`,
  )
  const content = `${header(service)}import { type BodyOf, defineContract } from '../../src/index.ts'
import { document } from './document.ts'
import { operationTable, webhookTable } from './tables.ts'
import type { components, operations, paths } from './types.ts'

/** The generated type of each operation, by operationId. */
${emitInterface('Operations', operations)}
/** The payload of each webhook, by name. */
${emitInterface('Webhooks', webhooks)}
/** The named schemas of the spec. */
export type Schemas = components['schemas']

/** The table of paths, as openapi-fetch takes it. */
export type Paths = paths

/** The contract of ${service}: types, tables and the spec as data. */
export const ${contractName(service)} = defineContract<Operations, Webhooks>({
  service: '${service}',
  document,
  operations: operationTable,
  webhooks: webhookTable,
})
`
  return { path: `${service}/index.ts`, content }
}

/** `zenvia-chat` -> `zenviaChatContract`. */
function contractName(service: string): string {
  return `${service.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Contract`
}

function emitInterface(name: string, members: readonly string[]): string {
  if (members.length === 0) return `export interface ${name} {}\n`
  return `export interface ${name} {\n${members.map((line) => `  readonly ${line}\n`).join('')}}\n`
}
