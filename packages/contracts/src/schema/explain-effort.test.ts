import { expect, test } from 'vitest'
import type { JsonObject } from '../contract/open-api-document.ts'
import { SCHEMAS_TRIED_MAX } from './explain.ts'
import type { Finding } from './finding.ts'
import { createSchemaLibrary } from './schema-library.ts'

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
  const library = createSchemaLibrary({ openapi: '3.1.0' })
  const list = Array.from({ length: 10_000 }, () => ({}))

  for (const others of [{}, { prefixItems: [{ type: 'string' }] }]) {
    let reads = 0
    const validate = library.validator(
      { value: { type: 'object', ...others }, pointer: '#/s' },
      'open',
    )
    const findings = validate(watched(list, () => (reads += 1)))

    expect(findings.length).toBeGreaterThan(0)
    expect(reads).toBeLessThan(100)
  }
})

test('looks at no property of an object that has too many', () => {
  let reads = 0
  const library = createSchemaLibrary({ openapi: '3.1.0' })
  const schema = { type: 'object', maxProperties: 20, additionalProperties: { type: 'string' } }
  const many = Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`k${index}`, 1]))

  const findings = library.validator(
    { value: schema, pointer: '#/s' },
    'closed',
  )(watched(many, () => (reads += 1)))

  expect(findings).toMatchObject([{ rule: 'maxProperties', expected: 'at most 20 properties' }])
  expect(reads).toBe(0)
})

test('an object whose tag tells its branch has its keys listed for no other branch', () => {
  const listings = [2, 20].map((count) => {
    const branch = (index: number): JsonObject => ({
      type: 'object',
      required: ['kind'],
      properties: { kind: { const: `kind-${index}` } },
    })
    const oneOf = Array.from({ length: count }, (_, index) => branch(index))
    let listed = 0
    const value = new Proxy(
      { kind: 'kind-1', unknown: 1 },
      {
        ownKeys: (target) => {
          listed += 1
          return Reflect.ownKeys(target)
        },
      },
    )
    const library = createSchemaLibrary({ openapi: '3.1.0' })

    const findings = library.validator({ value: { oneOf }, pointer: '#/s' }, 'closed')(value)

    expect(findings).toMatchObject([{ where: '/unknown', rule: 'undocumented' }])
    return listed
  })

  expect(listings[1]).toBe(listings[0])
})

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
