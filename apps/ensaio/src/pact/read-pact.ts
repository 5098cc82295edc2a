// Reads pact files of versions 1 to 4, of whatever library.
import { isJsonObject } from '@ensaio/contracts'
import { fieldsOf, textOf } from '../json/fields.ts'
import type { Fields } from '../json/fields.ts'
import { NO_RULES, readRules } from './matching/rule-book.ts'
import { PactError } from './pact-error.ts'
import type {
  PactBody,
  PactFile,
  PactInteraction,
  PactRequest,
  PactResponse,
  ProviderState,
  StateValue,
} from './pact-file.ts'

type Pairs = readonly (readonly [string, string])[]

/** @throws PactError */
export function readPact(file: string, text: string): PactFile {
  const document = fieldsOf(parse(file, text))
  const { interactions, messages } = document
  if (!Array.isArray(interactions) && !Array.isArray(messages)) {
    throw new PactError(file, 'it has neither interactions nor messages', 'Give a pact file.')
  }
  const messagesOnly = [messages].flat().filter(isJsonObject)
  return {
    file,
    consumer: textOf(fieldsOf(document['consumer'])['name']) ?? 'a consumer',
    provider: textOf(fieldsOf(document['provider'])['name']) ?? '',
    interactions: [
      ...[interactions].flat().filter(isJsonObject).map(toInteraction),
      ...messagesOnly.map((message) => toInteraction({ type: MESSAGE, ...message })),
    ],
  }
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new PactError(file, String(error), 'Give a pact file, which is JSON.')
  }
}

const HTTP = 'Synchronous/HTTP'
const MESSAGE = 'Asynchronous/Messages'

function toInteraction(fields: Fields): PactInteraction {
  const { type = HTTP, description, pending } = fields
  const base = {
    description: textOf(description) ?? '',
    states: statesOf(fields),
    isPending: pending === true,
  }
  switch (type) {
    case HTTP:
      return {
        ...base,
        kind: 'http',
        request: toRequest(fieldsOf(fields['request'])),
        response: toResponse(fieldsOf(fields['response'])),
      }
    case MESSAGE:
      return {
        ...base,
        kind: 'message',
        contents: bodyOf(fields['contents'], []),
        rules: rulesOf(fields),
      }
    default:
      return { ...base, kind: 'unsupported', type: String(type) }
  }
}

/** Version 1 has one state and an underscore, version 2 one state, later ones a list. */
function statesOf(fields: Fields): readonly ProviderState[] {
  const { providerStates, providerState, provider_state: oldest } = fields
  if (Array.isArray(providerStates)) {
    return providerStates.map(fieldsOf).map(({ name, params }) => ({
      name: textOf(name) ?? '',
      params: fieldsOf(params),
    }))
  }
  const name = textOf(providerState) ?? textOf(oldest)
  return name === undefined || name === '' ? [] : [{ name, params: {} }]
}

function toRequest(fields: Fields): PactRequest {
  const headers = pairsOf(fields['headers'])
  return {
    method: (textOf(fields['method']) ?? 'GET').toUpperCase(),
    path: textOf(fields['path']) ?? '/',
    query: queryOf(fields['query']),
    headers,
    body: 'body' in fields ? bodyOf(fields['body'], headers) : { kind: 'any' },
    fromState: stateValuesOf(fieldsOf(fields['generators'])),
  }
}

/** A query is a text in version 2 and a map of lists later. */
function queryOf(value: unknown): Pairs {
  return typeof value === 'string' ? [...new URLSearchParams(value)] : pairsOf(value)
}

function stateValuesOf(generators: Fields): readonly StateValue[] {
  return (['path', 'query', 'header', 'body'] as const).flatMap((part) => {
    const own = fieldsOf(generators[part])
    const all: readonly (readonly [string, unknown])[] =
      'type' in own ? [['', own]] : Object.entries(own)
    return all.flatMap(([where, generator]) => {
      const { type, expression } = fieldsOf(generator)
      // All others make up a value: the one in the pact is as good.
      return type === 'ProviderState' && typeof expression === 'string'
        ? [{ part, where: part === 'body' ? where : where.replace(/\[\d+\]$/, ''), expression }]
        : []
    })
  })
}

function toResponse(fields: Fields): PactResponse {
  const headers = pairsOf(fields['headers'])
  return {
    status: Number(fields['status'] ?? 200),
    headers,
    body: 'body' in fields ? bodyOf(fields['body'], headers) : { kind: 'any' },
    rules: rulesOf(fields),
  }
}

function rulesOf({ matchingRules }: Fields) {
  return matchingRules === undefined ? NO_RULES : readRules(matchingRules)
}

/** Version 4 wraps a body: `{ content, contentType, encoded }`. */
function bodyOf(value: unknown, headers: Pairs): PactBody {
  if (value === null || value === undefined) return { kind: 'empty' }
  const type = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1]
  const isWrapped =
    isJsonObject(value) && 'content' in value && ('encoded' in value || 'contentType' in value)
  if (!isWrapped) return { kind: 'value', value, ...(type !== undefined && { contentType: type }) }
  const contentType = textOf(value['contentType']) ?? type
  const content = decode(value['content'], value['encoded'])
  return { kind: 'value', value: content, ...(contentType !== undefined && { contentType }) }
}

function decode(content: unknown, encoded: unknown): unknown {
  const isBase64 = encoded !== undefined && encoded !== false && typeof content === 'string'
  return isBase64 ? Buffer.from(content, 'base64').toString() : content
}

/** Headers and parameters: a text, or a list of texts. */
function pairsOf(value: unknown): Pairs {
  return Object.entries(fieldsOf(value)).flatMap(([name, texts]): Pairs =>
    [texts].flat().map((text) => [name, String(text)]),
  )
}
