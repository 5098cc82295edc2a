import type { JsonObject, JsonValue, OpenApiDocument } from '../contract/open-api-document.ts'
import type { Webhook } from '../contract/operation.ts'
import { follow, type Located, member, members, resolve } from '../spec/located.ts'
import { isJsonObject, joinPointer, pointerKeys, valueAt } from '../spec/pointer.ts'
import { webhookTable } from '../spec/table.ts'
import type { GeneratedFile } from './generated-file.ts'

/** Writes the webhooks of a spec as an AsyncAPI file; a spec without webhooks has none. */
export function emitAsyncApi(service: string, document: OpenApiDocument): readonly GeneratedFile[] {
  const webhooks = webhookTable(document)
  if (webhooks.length === 0) return []
  const content = `${JSON.stringify(toAsyncApi(document, webhooks), null, 2)}\n`
  return [{ path: `${service}/asyncapi.json`, content }]
}

/** Describes the vendor, which sends: for its customer each `send` is something to receive. */
function toAsyncApi(document: OpenApiDocument, webhooks: readonly Webhook[]): JsonObject {
  const parts = webhooks.map((webhook) => describe(document, webhook))
  const schemes = new Set(webhooks.flatMap(({ security }) => security.flatMap(Object.keys)))
  const { title = '', version = '' } = Object(document['info']) as JsonObject
  const components = {
    ...(schemes.size > 0 && { securitySchemes: pick(document, 'securitySchemes', schemes) }),
    messages: Object.fromEntries(parts.map(({ name, message }) => [name, message])),
  }
  return {
    asyncapi: '3.0.0',
    info: {
      title: `${String(title)}: webhooks`,
      version,
      description: 'What the service sends to addresses that its customer gives it.',
    },
    defaultContentType: 'application/json',
    channels: Object.fromEntries(parts.map(({ name, channel }) => [name, channel])),
    operations: Object.fromEntries(parts.map(({ id, operation }) => [id, operation])),
    components: { ...components, ...schemasFor(document, components) },
  }
}

interface Described {
  readonly id: string
  readonly name: string
  readonly channel: JsonObject
  readonly operation: JsonObject
  readonly message: JsonObject
}

function describe(document: OpenApiDocument, webhook: Webhook): Described {
  const { name, operationId: id, method, defaultPaths, security } = webhook
  const at = { pointer: webhook.pointer, value: valueAt(document, webhook.pointer) as JsonObject }
  const { summary = name, description = '' } = at.value
  const facts = factsOf(at.value)
  const address = {
    address: null,
    description: describeAddress(defaultPaths),
    messages: { [name]: { $ref: `#/components/messages/${name}` } },
    ...facts,
  }
  const schemes = security.flatMap(Object.keys)
  return {
    id,
    name,
    channel: address,
    operation: {
      action: 'send',
      channel: { $ref: `#/channels/${name}` },
      summary,
      description,
      ...(schemes.length > 0 && {
        security: schemes.map((scheme) => ({ $ref: `#/components/securitySchemes/${scheme}` })),
      }),
      bindings: { http: { method, bindingVersion: '0.3.0' } },
      messages: [{ $ref: `#/channels/${name}/messages/${name}` }],
      ...facts,
    },
    message: { name, title: summary, ...contentOf(document, at), ...facts },
  }
}

function describeAddress(paths: readonly string[]): string {
  if (paths.length === 0) return 'An address that the customer subscribes with.'
  return `An address that the customer sets; the vendor suggests the path ${paths.join(' or ')}.`
}

/** The payload, and the examples of the spec. */
function contentOf(document: OpenApiDocument, webhook: Located): JsonObject {
  const body = member(webhook, 'requestBody')
  const content = body && member(follow(document, body), 'content')
  const [contentType] = Object.keys(content?.value ?? {})
  if (content === undefined || contentType === undefined) return {}
  const media = member(content, contentType)
  if (media === undefined) return {}
  const examples = members(media, 'examples').map(({ name, value }) => ({
    name,
    summary: value['summary'] ?? name,
    payload: value['value'] ?? null,
  }))
  return { contentType, payload: media.value['schema'] ?? {}, examples }
}

function factsOf(value: JsonObject): JsonObject {
  const facts = ['x-fidelity', 'x-source'].flatMap((key) => {
    const fact = value[key]
    return fact === undefined ? [] : [[key, fact] as const]
  })
  return Object.fromEntries(facts)
}

function pick(document: OpenApiDocument, kind: string, names: ReadonlySet<string>): JsonObject {
  const picked = [...names].sort().flatMap((name) => {
    const value = valueAt(document, joinPointer('#/components', kind, name))
    return value === undefined ? [] : [[name, value] as const]
  })
  return Object.fromEntries(picked)
}

/** Returns the named schemas that the messages refer to, and those that these refer to. */
function schemasFor(document: OpenApiDocument, root: JsonValue): { readonly schemas: JsonObject } {
  const schemas = new Map<string, JsonObject>()
  const open: JsonValue[] = [root]
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    for (const ref of refsIn(value)) {
      const [, kind, name = ''] = pointerKeys(ref)
      if (kind !== 'schemas' || schemas.has(name)) continue
      const schema = resolve(document, ref, '#').value
      schemas.set(name, schema)
      open.push(schema)
    }
  }
  return { schemas: Object.fromEntries([...schemas].sort(([a], [b]) => (a < b ? -1 : 1))) }
}

function refsIn(value: JsonValue): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(refsIn)
  if (!isJsonObject(value)) return []
  return Object.entries(value).flatMap(([key, part]) =>
    key === '$ref' && typeof part === 'string' ? [part] : refsIn(part),
  )
}
