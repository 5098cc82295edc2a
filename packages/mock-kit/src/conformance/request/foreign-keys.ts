import { isJsonObject, valueAt } from '@ensaio/contracts'
import type { JsonObject, JsonValue, OpenApiDocument, Operation } from '@ensaio/contracts'
import { branchesOf, flattenSchema, propertiesOf } from '../../contract-server/flatten-schema.ts'

/** Values of which each breaks nearly every property that an answer has. */
export const FOREIGN_VALUES: readonly JsonValue[] = [1.5, 'x', {}, [null]]

/** Returns the names of all properties that the operations' answers have, at any depth. */
export function answeredNames(
  document: OpenApiDocument,
  operations: readonly Operation[],
): readonly string[] {
  const names = new Set<string>()
  const seen = new Set<unknown>()
  const open: unknown[] = operations.map(({ pointer }) => valueAt(document, `${pointer}/responses`))
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (typeof part !== 'object' || part === null || seen.has(part)) continue
    seen.add(part)
    if (!isJsonObject(part)) {
      open.push(...Object.values(part))
      continue
    }
    for (const name of Object.keys(propertiesOf(part))) names.add(name)
    open.push(...Object.values(part))
    if (typeof part['$ref'] === 'string') open.push(valueAt(document, part['$ref']))
  }
  return [...names]
}

/** Returns the value with the names added to each of its objects, where its schema does not document them. */
export function withForeignKeys(
  document: OpenApiDocument,
  schema: JsonValue | undefined,
  value: unknown,
  foreign: Readonly<Record<string, unknown>>,
): unknown {
  const flat = flattenSchema(document, schema)
  if (Array.isArray(value)) {
    return value.map((item) => withForeignKeys(document, flat['items'], item, foreign))
  }
  if (!isJsonObject(value)) return value
  const documented = documentedIn(document, flat)
  // What the schema allows by other means, such as free keys, has a meaning.
  if (Object.keys(documented).length === 0) return value
  const own = Object.entries(value).map(([name, part]) => [
    name,
    name in documented ? withForeignKeys(document, documented[name], part, foreign) : part,
  ])
  const others = Object.entries(foreign).filter(([name]) => !(name in documented))
  return Object.fromEntries([...others, ...own])
}

function documentedIn(document: OpenApiDocument, flat: JsonObject): JsonObject {
  const branches = branchesOf(document, flat).map((branch) => documentedIn(document, branch))
  return Object.assign({}, ...branches, propertiesOf(flat)) as JsonObject
}
