// Values that a schema takes, for tests that build on them.
import type { JsonObject, JsonValue, OpenApiDocument } from '../contract/open-api-document.ts'
import { follow, listed, type Located, member, members } from '../spec/located.ts'
import { isJsonObject } from '../spec/pointer.ts'

/** From this depth on only what is required is made: a schema may refer to itself. */
const DEPTH_MAX = 3

const BY_FORMAT: Readonly<Record<string, string>> = {
  date: '2026-03-02',
  'date-time': '2026-03-02T14:05:00Z',
  email: 'sally@example.com',
  uri: 'http://localhost:9/',
  uuid: '00000000-0000-4000-8000-000000000000',
}

/** Returns a value that the schema takes, as far as its keywords tell: of alternatives the first, of properties the required ones, or all. */
export function sampleOf(
  document: OpenApiDocument,
  part: Located,
  properties: 'required' | 'all' = 'required',
  depth = 0,
): JsonValue {
  const schema = follow(document, part)
  const shown = shownIn(schema.value)
  if (shown !== undefined) return shown
  const [choice] = [...listed(schema, 'oneOf'), ...listed(schema, 'anyOf')]
  const composed = [...listed(schema, 'allOf'), ...(choice === undefined ? [] : [choice])]
  const samples = composed.map((one) => sampleOf(document, one, properties, depth))
  const own = samples.length > 0 && schema.value['properties'] === undefined ? {} : ofType()
  const [first = own] = samples
  const objects = [...samples, own].filter(isJsonObject)
  return isJsonObject(first) ? (Object.assign({}, ...objects) as JsonObject) : first

  function ofType(): JsonValue {
    const { type, format, minLength, minimum, minItems, items } = schema.value
    const [first = items === undefined ? 'object' : 'array'] = [type].flat()
    if (first === 'string') return BY_FORMAT[String(format)] ?? 'x'.repeat(Number(minLength ?? 1))
    if (first === 'integer' || first === 'number') return Number(minimum ?? 1)
    if (first === 'boolean') return true
    if (first === 'null') return null
    if (first === 'object') return ofProperties()
    const item = member(schema, 'items')
    const count = Math.max(Number(minItems ?? 0), properties === 'all' && depth < DEPTH_MAX ? 1 : 0)
    if (item === undefined) return []
    return Array.from({ length: count }, () => sampleOf(document, item, properties, depth + 1))
  }

  function ofProperties(): JsonObject {
    const required = new Set([schema.value['required']].flat())
    const isAll = properties === 'all' && depth < DEPTH_MAX
    const wanted = members(schema, 'properties').filter(({ name }) => isAll || required.has(name))
    return Object.fromEntries(
      wanted.map((one) => [one.name, sampleOf(document, one, properties, depth + 1)]),
    )
  }
}

function shownIn({ const: word, enum: words, examples, example }: JsonObject) {
  return word ?? firstOf(words) ?? firstOf(examples) ?? example
}

function firstOf(list: JsonValue | undefined): JsonValue | undefined {
  return Array.isArray(list) ? (list as readonly JsonValue[])[0] : undefined
}
