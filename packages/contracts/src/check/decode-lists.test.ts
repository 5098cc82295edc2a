import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { JsonObject } from '../contract/open-api-document.ts'
import { conversicaContract } from '../../generated/conversica/index.ts'
import { zenviaChatContract } from '../../generated/zenvia-chat/index.ts'
import { zenviaConversionContract } from '../../generated/zenvia-conversion/index.ts'
import type { OpenApiDocument } from '../contract/open-api-document.ts'
import type { Parameter } from '../contract/operation.ts'
import { valueShape } from '../decode/value-shape.ts'
import { valueAt } from '../spec/pointer.ts'
import { queryDecoder } from '../testing/query-decoder.ts'
import { requestOf } from '../testing/request-of.ts'
import { createChecker } from './create-checker.ts'

const INTEGERS: JsonObject = { type: 'array', items: { type: 'integer' } }

const CONTRACTS = [conversicaContract, zenviaChatContract, zenviaConversionContract]

/** Writes a list as clients do: one name for all, with empty brackets, or with the index of each. */
const SPELLINGS = {
  plain: (name: string) => name,
  brackets: (name: string) => `${name}[]`,
  'encoded brackets': (name: string) => `${name}%5B%5D`,
  indexes: (name: string, index: number) => `${name}[${index}]`,
  'encoded indexes': (name: string, index: number) => `${name}%5B${index}%5D`,
}

test.each(Object.entries(SPELLINGS))(
  'every list in a query of every contract is read from %s',
  (_, nameOf) => {
    const lists = CONTRACTS.flatMap((contract) =>
      Object.values(contract.operations).flatMap(({ id, parameters }) =>
        parameters
          .filter((one) => one.in === 'query' && typesOf(contract.document, one).has('array'))
          .map(({ name }) => ({ contract, id, name })),
      ),
    )
    expect(lists.length).toBeGreaterThanOrEqual(10)

    for (const { contract, id, name } of lists) {
      const search = ['a1', 'b2']
        .map((text, index) => `${nameOf(name.replace('[]', ''), index)}=${text}`)
        .join('&')
      const { query, warnings } = createChecker(contract).decodeRequest(id, requestOf({ search }))

      expect({ id, [name]: query[name] }).toEqual({ id, [name]: ['a1', 'b2'] })
      expect(warnings).toEqual([])
    }
  },
)

test('orders the items of a list by their indexes', () => {
  const decode = queryDecoder({ name: 'ids', schema: INTEGERS })
  const shuffled = fc.array(fc.maxSafeInteger(), { minLength: 1, maxLength: 30 }).chain((ids) =>
    fc.record({
      ids: fc.constant(ids),
      pairs: fc.shuffledSubarray(
        ids.map((id, index) => `ids[${index}]=${id}`),
        { minLength: ids.length },
      ),
    }),
  )
  fc.assert(
    fc.property(shuffled, ({ ids, pairs }) => {
      expect(decode(pairs.join('&'))).toMatchObject({ ok: true, query: { ids }, warnings: [] })
    }),
  )
})

test.each(['ids[x]=1', 'ids[0=1', 'ids0]=1', 'ids[0][1]=1', '[0]=1'])(
  'does not take %s for an item of a list',
  (search) => {
    const decoded = queryDecoder({ name: 'ids', schema: INTEGERS })(search)

    expect(decoded.query).toEqual({})
    expect(decoded.warnings).toMatchObject([{ rule: 'undocumented' }])
  },
)

test('decodes repeated lists to what was encoded, with and without brackets', () => {
  const decode = queryDecoder({ name: 'ids', schema: INTEGERS })
  fc.assert(
    fc.property(
      fc.array(fc.maxSafeInteger(), { minLength: 1 }),
      fc.constantFrom('ids', 'ids[]', 'ids%5B%5D'),
      (ids, name) => {
        const search = ids.map((id) => `${name}=${id}`).join('&')
        expect(decode(search)).toMatchObject({ ok: true, query: { ids }, warnings: [] })
      },
    ),
  )
})

test.each([
  ['form', ','],
  ['spaceDelimited', ' '],
  ['pipeDelimited', '|'],
])(
  'decodes separated lists of the style %s, whether or not the separator was percent-encoded',
  (style, separator) => {
    const decode = queryDecoder({
      name: 'tags',
      style,
      explode: false,
      schema: { type: 'array', items: { type: 'string' } },
    })
    const tag = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => !text.includes(separator))
    fc.assert(
      fc.property(fc.array(tag, { minLength: 1 }), (tags) => {
        const encodedWhole = `tags=${encodeURIComponent(tags.join(separator))}`
        const encodedApart = `tags=${tags.map(encodeURIComponent).join(separator)}`

        expect(decode(encodedWhole)).toMatchObject({ ok: true, query: { tags } })
        expect(decode(encodedApart)).toMatchObject({ ok: true, query: { tags } })
        for (const nameOf of Object.values(SPELLINGS)) {
          const repeated = tags.map((one, at) => `${nameOf('tags', at)}=${encodeURIComponent(one)}`)
          expect(decode(repeated.join('&'))).toMatchObject({
            ok: true,
            query: { tags },
            warnings: [],
          })
        }
      }),
    )
  },
)

test('reads an empty separated list as no items', () => {
  const decode = queryDecoder({ name: 'ids', explode: false, schema: INTEGERS })

  expect(decode('ids=')).toMatchObject({ ok: true, query: { ids: [] } })
})

test('names each wrong item of a list', () => {
  const decoded = queryDecoder({ name: 'ids', explode: false, schema: INTEGERS })('ids=1,x,3,y')

  expect(decoded).toMatchObject({ ok: false, violations: [{ where: 'ids/1' }, { where: 'ids/3' }] })
})

test('reads objects: deep, spread over the query, and separated', () => {
  const schema = {
    type: 'object',
    properties: { max: { type: 'integer' }, tags: { type: 'array', items: { type: 'string' } } },
  }

  const deep = queryDecoder({ name: 'filter', style: 'deepObject', schema })
  expect(deep('filter[max]=3&filter[tags][]=a&filter%5Btags%5D%5B%5D=b')).toMatchObject({
    ok: true,
    query: { filter: { max: 3, tags: ['a', 'b'] } },
    warnings: [],
  })
  expect(queryDecoder({ name: 'filter', schema })('max=3&tags=a')).toMatchObject({
    query: { filter: { max: 3, tags: ['a'] } },
  })
  const separated = queryDecoder({ name: 'filter', explode: false, schema })
  expect(separated('filter=max,3')).toMatchObject({ ok: true, query: { filter: { max: 3 } } })
})

function typesOf(document: OpenApiDocument, { pointer }: Parameter): ReadonlySet<string> {
  const schemaPointer = `${pointer}/schema`
  const value = valueAt(document, schemaPointer) as JsonObject
  return valueShape(document, { value, pointer: schemaPointer }).types
}
