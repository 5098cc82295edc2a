// An API reference as a page without scripts: everything in it follows from a spec.
import { isJsonObject, valueAt } from '@ensaio/contracts'
import type { ContractData, JsonObject, Operation, Webhook } from '@ensaio/contracts'
import { anchor, escaped, inline, prose } from './html.ts'
import { renderFidelity, renderSchema } from './render-schema.ts'

/** A spec that has a page. */
export interface Reference {
  readonly slug: string
  readonly title: string
  readonly contract: ContractData
}

/** Renders the list of all references. */
export function renderIndex(references: readonly Reference[]): string {
  const rows = references.map(({ slug, title, contract: { operations, webhooks } }) => {
    const counts = [
      `${Object.keys(operations).length} operations`,
      `${Object.keys(webhooks).length} webhooks`,
    ]
    return `<li><a href="/docs/${slug}">${escaped(title)}</a> <small>${counts.join(', ')}; <a href="/docs/${slug}.json">OpenAPI</a></small></li>`
  })
  return page('API reference', `<h1>API reference</h1><ul>${rows.join('')}</ul>`)
}

/** Renders the reference of one spec. */
export function renderReference({ slug, title, contract }: Reference): string {
  const { document, operations, webhooks } = contract
  const calls: readonly Call[] = [
    ...Object.values(operations).map((one) => ({ ...one, name: one.id, isWebhook: false })),
    ...Object.values(webhooks).map((one) => ({ ...one, path: one.name, isWebhook: true })),
  ]
  const schemas = partsAt(document, '#/components/schemas').map(
    ([name, schema]) =>
      `<section id="${anchor('schema', name)}"><h3>${escaped(name)}</h3>${renderSchema(schema)}</section>`,
  )
  const info = objectAt(document, '#/info')
  return page(
    title,
    `<p><a href="/docs">All references</a> · <a href="/docs/${slug}.json">OpenAPI</a></p>
<h1>${escaped(title)}</h1>${prose(info['description'])}
<nav><ul>${calls.map(toLink).join('')}</ul></nav>
${calls.map((call) => renderCall(contract, call)).join('')}
<h2>Schemas</h2>${schemas.join('')}`,
  )
}

type Call = Pick<Operation | Webhook, 'method' | 'pointer' | 'statuses'> & {
  readonly name: string
  readonly path: string
  readonly isWebhook: boolean
}

function toLink({ name, method, path, isWebhook }: Call): string {
  const kind = isWebhook ? 'webhook' : method
  return `<li><a href="#${anchor('call', name)}"><b>${escaped(kind)}</b> ${escaped(path)}</a></li>`
}

function renderCall({ document }: ContractData, call: Call): string {
  const { name, method, path, pointer, isWebhook } = call
  const operation = objectAt(document, pointer)
  const kind = isWebhook ? `webhook, ${method}` : method
  const summary = typeof operation['summary'] === 'string' ? operation['summary'] : name
  return `<section id="${anchor('call', name)}"><h2>${inline(summary)}</h2>
<p><code><b>${escaped(kind)}</b> ${escaped(path)}</code> ${renderFidelity(operation)} <small>${escaped(name)}</small></p>
${prose(operation['description'])}${renderParameters(document, pointer)}${renderBody(document, operation)}${renderResponses(document, operation)}</section>`
}

type Document = ContractData['document']

function renderParameters(document: Document, pointer: string): string {
  const ofPath = listAt(document, `${pointer.slice(0, pointer.lastIndexOf('/'))}/parameters`)
  const parameters = [...ofPath, ...listAt(document, `${pointer}/parameters`)]
  if (parameters.length === 0) return ''
  const rows = parameters.map((one) => {
    const parameter = followed(document, one)
    const { name, in: place, required, description, schema } = parameter
    const texts = [name, place].map((text) => escaped(String(text)))
    return `<li><code>${texts[0]}</code> <small>${texts[1]}</small>${required === true ? ' <b>required</b>' : ''} ${renderFidelity(parameter)} ${typeof description === 'string' ? inline(description) : ''} ${renderSchema(schema)}</li>`
  })
  return `<h3>Parameters</h3><ul class="schema">${rows.join('')}</ul>`
}

function renderBody(document: Document, operation: JsonObject): string {
  const { requestBody } = operation
  if (requestBody === undefined) return ''
  const body = followed(document, requestBody)
  return `<h3>Body</h3>${prose(body['description'])}${renderContent(body)}`
}

function renderResponses(document: Document, { responses }: JsonObject): string {
  const rows = Object.entries(isJsonObject(responses) ? responses : {}).map(([status, one]) => {
    const response = followed(document, one)
    const { description } = response
    return `<details><summary><b>${escaped(status)}</b> ${renderFidelity(response)} ${typeof description === 'string' ? inline(description) : ''}</summary>${renderContent(response)}</details>`
  })
  return rows.length === 0 ? '' : `<h3>Answers</h3>${rows.join('')}`
}

function renderContent({ content }: JsonObject): string {
  return Object.entries(isJsonObject(content) ? content : {})
    .map(([type, media]) => {
      if (!isJsonObject(media)) return ''
      const examples = Object.values(isJsonObject(media['examples']) ? media['examples'] : {})
      return `<p><small>${escaped(type)}</small> ${renderSchema(media['schema'])}</p>${examples.map(renderExample).join('')}`
    })
    .join('')
}

function renderExample(example: unknown): string {
  if (!isJsonObject(example)) return ''
  const { summary = 'Example', value } = example
  const text = typeof value === 'string' ? value : JSON.stringify(value, null, 2)
  return `<details><summary>${inline(String(summary))}</summary><pre>${escaped(text ?? '')}</pre></details>`
}

/** Follows a reference, of which the specs have no chains. */
function followed(document: Document, part: unknown): JsonObject {
  if (!isJsonObject(part)) return {}
  const { $ref } = part
  return typeof $ref === 'string' ? { ...objectAt(document, $ref), ...part } : part
}

function objectAt(document: Document, pointer: string): JsonObject {
  const value = valueAt(document, pointer)
  return isJsonObject(value) ? value : {}
}

function listAt(document: Document, pointer: string): readonly unknown[] {
  const value = valueAt(document, pointer)
  return Array.isArray(value) ? value : []
}

function partsAt(document: Document, pointer: string): readonly [string, unknown][] {
  return Object.entries(objectAt(document, pointer))
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(title)} · Ensaio</title><link rel="stylesheet" href="/docs/reference.css"></head>
<body><main>${body}</main></body></html>
`
}
