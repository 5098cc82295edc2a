// Small contracts for tests, made the way the generator makes real ones.
import type { ContractData } from '../contract/contract.ts'
import type { JsonObject, OpenApiDocument } from '../contract/open-api-document.ts'
import { parseSpec } from '../spec/parse-spec.ts'
import { operationTable, webhookTable } from '../spec/table.ts'

/** Makes the contract of a spec in YAML; its service is `made-up`. */
export function contractOf(yaml: string): ContractData {
  return toContract(parseSpec('made-up', `openapi: 3.1.0\n${yaml}`))
}

/** Makes the contract of one operation, `call`: `POST /things` if it has a body, else `GET /things`. */
export function contractOfOperation(
  operation: JsonObject,
  components: JsonObject = {},
): ContractData {
  const method = 'requestBody' in operation ? 'post' : 'get'
  const call = { operationId: 'call', responses: { 200: { description: '' } }, ...operation }
  return toContract({ openapi: '3.1.0', paths: { '/things': { [method]: call } }, components })
}

function toContract(document: OpenApiDocument): ContractData {
  const operations = Object.fromEntries(operationTable(document).map((entry) => [entry.id, entry]))
  const webhooks = Object.fromEntries(webhookTable(document).map((entry) => [entry.name, entry]))
  return { service: 'made-up', document, operations, webhooks }
}
