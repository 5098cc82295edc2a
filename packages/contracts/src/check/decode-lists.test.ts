import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { JsonObject } from '../contract/open-api-document.ts'
import { queryDecoder } from '../testing/query-decoder.ts'

const INTEGERS: JsonObject = { type: 'array', items: { type: 'integer' } }

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
