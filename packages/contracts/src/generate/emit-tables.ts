import type { OpenApiDocument } from '../contract/open-api-document.ts'
import { operationTable, webhookTable } from '../spec/table.ts'
import { type GeneratedFile, header } from './generated-file.ts'

/** The tables of operations and webhooks, sorted by id and name. */
export function emitTables(service: string, document: OpenApiDocument): GeneratedFile {
  const operations = Object.fromEntries(operationTable(document).map((entry) => [entry.id, entry]))
  const webhooks = Object.fromEntries(webhookTable(document).map((entry) => [entry.name, entry]))
  const content = `${header(service)}import type { Operation, Webhook } from '../../src/index.ts'

export const operationTable = ${JSON.stringify(operations, null, 2)} as const satisfies Readonly<Record<string, Operation>>

export const webhookTable = ${JSON.stringify(webhooks, null, 2)} as const satisfies Readonly<Record<string, Webhook>>
`
  return { path: `${service}/tables.ts`, content }
}
