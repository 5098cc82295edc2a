// From the document to the tables of operations and webhooks that the generated files hold.
import type {
  HttpMethod,
  Operation,
  Parameter,
  ParameterStyle,
  RequestBody,
  Webhook,
} from '../contract/operation.ts'
import type { Fidelity, SecurityRequirement } from '../contract/operation.ts'
import type { JsonValue, OpenApiDocument } from '../contract/open-api-document.ts'
import { follow, listed, type Located, member, members } from './located.ts'
import { isJsonObject } from './pointer.ts'
import { METHOD_KEYS } from './walk-spec.ts'

/** Returns the operations under `paths`, by operationId; those of webhooks are not among them. */
export function operationTable(document: OpenApiDocument): readonly Operation[] {
  const operations = members({ pointer: '#', value: document }, 'paths').flatMap((item) =>
    methodsOf(item).map(({ method, operation }) =>
      toOperation(document, { item, path: item.name, method, operation }),
    ),
  )
  return operations.toSorted((left, right) => (left.id < right.id ? -1 : 1))
}

/** Returns the webhooks, by name. */
export function webhookTable(document: OpenApiDocument): readonly Webhook[] {
  const webhooks = members({ pointer: '#', value: document }, 'webhooks').flatMap((item) =>
    methodsOf(item).map(({ method, operation }) =>
      toWebhook(document, { item, name: item.name, method, operation }),
    ),
  )
  return webhooks.toSorted((left, right) => (left.name < right.name ? -1 : 1))
}

function methodsOf(item: Located): readonly { method: HttpMethod; operation: Located }[] {
  return METHOD_KEYS.flatMap((key) => {
    const operation = member(item, key)
    return operation === undefined ? [] : [{ method: key.toUpperCase() as HttpMethod, operation }]
  })
}

function toOperation(
  document: OpenApiDocument,
  {
    item,
    path,
    method,
    operation,
  }: { item: Located; path: string; method: HttpMethod; operation: Located },
): Operation {
  return {
    id: text(operation.value['operationId']),
    method,
    path,
    parameters: parametersOf(document, item, operation),
    ...requestBodyOf(document, operation),
    security: securityOf(document, operation),
    statuses: members(operation, 'responses').map(({ name }) => name),
    fidelity: fidelityOf(operation),
    pointer: operation.pointer,
  }
}

function toWebhook(
  document: OpenApiDocument,
  {
    item,
    name,
    method,
    operation,
  }: { item: Located; name: string; method: HttpMethod; operation: Located },
): Webhook {
  const defaultPaths = item.value['x-default-paths'] ?? operation.value['x-default-paths']
  return {
    name,
    operationId: text(operation.value['operationId']),
    method,
    defaultPaths: Array.isArray(defaultPaths) ? defaultPaths.map(String) : [],
    ...requestBodyOf(document, operation),
    security: securityOf(document, operation),
    statuses: members(operation, 'responses').map(({ name: status }) => status),
    fidelity: fidelityOf(operation),
    pointer: operation.pointer,
  }
}

// An operation's own parameter replaces the path's of the same name and location.
function parametersOf(
  document: OpenApiDocument,
  item: Located,
  operation: Located,
): readonly Parameter[] {
  const byKey = new Map<string, Parameter>()
  for (const part of [...listed(item, 'parameters'), ...listed(operation, 'parameters')]) {
    const parameter = toParameter(follow(document, part))
    byKey.set(`${parameter.in} ${parameter.name}`, parameter)
  }
  return [...byKey.values()]
}

function toParameter(part: Located): Parameter {
  const { value } = part
  const style =
    typeof value['style'] === 'string'
      ? value['style']
      : value['in'] === 'query'
        ? 'form'
        : 'simple'
  const explode = typeof value['explode'] === 'boolean' ? value['explode'] : style === 'form'
  return {
    name: text(value['name']),
    // lintSpec checks both words before anything is generated.
    in: value['in'] as Parameter['in'],
    style: style as ParameterStyle,
    explode,
    required: value['required'] === true,
    fidelity: fidelityOf(part),
    pointer: part.pointer,
  }
}

function requestBodyOf(
  document: OpenApiDocument,
  operation: Located,
): { requestBody?: RequestBody } {
  const reference = member(operation, 'requestBody')
  if (reference === undefined) return {}
  const body = follow(document, reference)
  const contentTypes = members(body, 'content').map(({ name }) => name)
  return { requestBody: { required: body.value['required'] === true, contentTypes } }
}

function securityOf(document: OpenApiDocument, operation: Located): readonly SecurityRequirement[] {
  const security = operation.value['security'] ?? document['security'] ?? []
  return Array.isArray(security)
    ? (security as readonly JsonValue[]).filter(isJsonObject).map(toRequirement)
    : []
}

function toRequirement(requirement: Readonly<Record<string, JsonValue>>): SecurityRequirement {
  const schemes = Object.entries(requirement)
  return Object.fromEntries(
    schemes.map(([name, scopes]) => [name, Array.isArray(scopes) ? scopes.map(String) : []]),
  )
}

function fidelityOf({ value }: Located): Fidelity {
  return (value['x-fidelity'] ?? 'assumed') as Fidelity
}

function text(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : ''
}
