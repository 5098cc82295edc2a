import { describe, expect, test } from 'vitest'
import { controlContract } from '../../generated/control/index.ts'
import { conversicaContract } from '../../generated/conversica/index.ts'
import { zenviaChatContract } from '../../generated/zenvia-chat/index.ts'
import { zenviaConversionContract } from '../../generated/zenvia-conversion/index.ts'
import type { ContractData } from '../contract/contract.ts'
import type { JsonObject, OpenApiDocument } from '../contract/open-api-document.ts'
import { follow, type Located, member, members } from '../spec/located.ts'
import { valueAt } from '../spec/pointer.ts'
import { hostileBodies } from '../testing/hostile-bodies.ts'
import { SCHEMAS_TRIED_MAX } from './explain.ts'
import { type Finding, FINDINGS_MAX } from './finding.ts'
import { createSchemaLibrary, type Validator } from './schema-library.ts'

const CONTRACTS: readonly ContractData[] = [
  controlContract,
  conversicaContract,
  zenviaChatContract,
  zenviaConversionContract,
]

/** Each finding may come from several alternatives of a union, and each of them from a few schemas. */
const SCHEMAS_PER_FINDING = 30

const bodies = CONTRACTS.flatMap((contract) => {
  const { service, document, operations } = contract
  const measure = createMeasure(document)
  return Object.values(operations).flatMap(({ id, pointer }) => {
    const value = valueAt(document, pointer) as JsonObject // tables are made of the document
    const body = member({ pointer, value }, 'requestBody')
    const types = body === undefined ? [] : members(follow(document, body), 'content')
    return types.flatMap((type) => {
      const schema = member(type, 'schema')
      return schema === undefined ? [] : [{ name: `${service} ${id}`, document, schema, measure }]
    })
  })
})

describe('the work for a hostile body', () => {
  test.each(bodies)('$name grows no faster than the body', ({ document, schema, measure }) => {
    const [small, large] = [work(300), work(1_200)]

    for (const [index, { findings, tried, reads }] of large.entries()) {
      expect(findings).toBeLessThanOrEqual(FINDINGS_MAX * 2)
      expect(tried).toBeLessThanOrEqual(FINDINGS_MAX * SCHEMAS_PER_FINDING)
      expect(reads).toBeLessThanOrEqual(5 * (small[index]?.reads ?? 0))
    }

    function work(length: number): readonly Work[] {
      return hostileBodies(document, schema, length).map((body) => measure(schema, body))
    }
  })

  test('there are operations with bodies, and lists in them', () => {
    expect(bodies.length).toBeGreaterThan(20)
  })
})

interface Work {
  readonly findings: number
  readonly tried: number
  /** Values that were looked at, by compiled schemas and by explaining. */
  readonly reads: number
}

function createMeasure(document: OpenApiDocument): (schema: Located, body: unknown) => Work {
  let tried = 0
  const library = createSchemaLibrary(document, ({ schemasTried }) => (tried = schemasTried))
  const validators = new Map<Located, Validator>()
  return (schema, body) => {
    let reads = 0
    tried = 0
    const validate = validators.get(schema) ?? library.validator(schema, 'open')
    validators.set(schema, validate)
    const findings = validate(watched(body, () => (reads += 1))).length
    return { findings, tried, reads }
  }
}

/** The value, each read of which is counted. */
function watched(value: unknown, onRead: () => void): unknown {
  if (typeof value !== 'object' || value === null) return value
  return new Proxy(value, {
    get(target, key) {
      onRead()
      return watched(Reflect.get(target, key), onRead)
    },
  })
}

test('schemas that branch into themselves do not multiply the work', () => {
  const branch = (name: string): JsonObject => ({
    required: [name],
    properties: { next: { $ref: '#/components/schemas/Node' }, [name]: { const: 1 } },
  })
  const Node = { anyOf: [branch('a'), branch('b')] }
  let deep: unknown = {}
  for (let level = 0; level < 16; level += 1) deep = { next: deep }
  let tried = 0
  const library = createSchemaLibrary(
    { openapi: '3.1.0', components: { schemas: { Node } } },
    ({ schemasTried }) => (tried = schemasTried),
  )
  const schema = { value: { $ref: '#/components/schemas/Node' }, pointer: '#/s' }

  const found: readonly Finding[] = library.validator(schema, 'open')(deep)

  expect(found.at(-1)).toMatchObject({ rule: 'more' })
  expect(tried).toBe(SCHEMAS_TRIED_MAX)
})

test('looks at no item of a list whose items may be anything', () => {
  const measure = createMeasure({ openapi: '3.1.0' })
  const prefixItems = [{ type: 'string' }]
  const list = Array.from({ length: 10_000 }, () => ({}))

  for (const value of [{ type: 'object' }, { type: 'object', prefixItems }]) {
    const { findings, reads } = measure({ value, pointer: '#/s' }, list)

    expect(findings).toBeGreaterThan(0)
    expect(reads).toBeLessThan(100)
  }
})
