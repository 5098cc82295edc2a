import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { JsonObject } from '../contract/open-api-document.ts'
import { contractOf, contractOfOperation } from '../testing/contract-of.ts'
import { queryDecoder } from '../testing/query-decoder.ts'
import { requestOf } from '../testing/request-of.ts'
import type { DecodedRequest } from './checker.ts'
import { createChecker } from './create-checker.ts'

const INTEGERS: JsonObject = { type: 'array', items: { type: 'integer' } }

test.each([
  ['integer', '-7', -7],
  ['number', '1.50', 1.5],
  ['number', '1e3', 1000],
  ['boolean', 'false', false],
  ['string', '7', '7'],
  ['string', '', ''],
])('reads a %s from %j', (type, text, value) => {
  const decode = queryDecoder({ name: 'a', schema: { type } })

  expect(decode(`a=${text}`)).toMatchObject({ ok: true, query: { a: value }, warnings: [] })
})

test.each([
  ['integer', '1.5', 'an integer'],
  ['integer', '', 'an integer'],
  ['integer', '9007199254740993', 'an integer'],
  ['number', 'NaN', 'a number'],
  ['number', '0x10', 'a number'],
  ['boolean', 'yes', 'true or false'],
])('says that %s was expected where %j came', (type, text, expected) => {
  const decoded = queryDecoder({ name: 'a', schema: { type } })(`a=${text}`)

  const violation = {
    in: 'query',
    where: 'a',
    rule: 'type',
    expected,
    received: JSON.stringify(text),
  }
  const spec = 'specs/made-up.yaml#/paths/~1things/get/parameters/0/schema/type'
  expect(decoded).toMatchObject({
    ok: false,
    query: { a: text },
    violations: [{ ...violation, spec }],
  })
})

test('brings every spelling of a date into one, and refuses everything else', () => {
  const decode = queryDecoder({
    name: 'from',
    schema: { type: 'string', format: 'date-time', 'x-date-spellings': true },
  })

  for (const text of [
    '2026-03-02T00:00:00',
    '2026-03-02',
    '2026-03-02+00:00',
    '2026-03-02%2000:00',
  ]) {
    expect(decode(`from=${text}`)).toMatchObject({
      ok: true,
      query: { from: '2026-03-02T00:00:00' },
    })
  }
  expect(decode('from=2026-02-30')).toMatchObject({
    violations: [{ where: 'from', rule: 'format', received: '"2026-02-30"' }],
  })
})

test('reads the blank of an unencoded plus as a plus, with a warning, where the spec says so', () => {
  const schema = { type: 'string', pattern: '^[+-]\\d{4}$' }
  const decode = queryDecoder({ name: 'zone', schema: { ...schema, 'x-blank-is-plus': true } })

  expect(decode('zone=+0300')).toMatchObject({
    ok: true,
    query: { zone: '+0300' },
    warnings: [{ where: 'zone', rule: 'encoding', expected: 'a plus sign written as %2B' }],
  })
  expect(decode('zone=%2B0300')).toMatchObject({ query: { zone: '+0300' }, warnings: [] })
  expect(decode('zone=-0300')).toMatchObject({ query: { zone: '-0300' }, warnings: [] })
  expect(decode('zone=Z')).toMatchObject({ ok: false, violations: [{ rule: 'pattern' }] })
  expect(queryDecoder({ name: 'zone', schema })('zone=+0300')).toMatchObject({ ok: false })
})

test('leaves out the quotes around a word of a list, where the spec says so', () => {
  const items = { enum: ['ENDED', 'MISSED'] }
  const list: JsonObject = { type: 'array', items: { ...items, 'x-quotes-optional': true } }
  const decode = queryDecoder({ name: 'states', style: 'form', explode: false, schema: list })

  for (const text of [
    "'ENDED','MISSED'",
    "'ENDED',%20'MISSED'",
    'ENDED,MISSED',
    "'ENDED',MISSED",
  ]) {
    expect(decode(`states=${text}`)).toMatchObject({
      ok: true,
      query: { states: ['ENDED', 'MISSED'] },
    })
  }
  for (const text of ["'ENDED", "ENDED'", "''", "'ended'", "''ENDED''", '"ENDED"']) {
    expect(decode(`states=${text}`)).toMatchObject({ ok: false })
  }
  const strict = queryDecoder({ name: 'states', schema: { type: 'array', items } })
  expect(strict("states='ENDED'")).toMatchObject({ ok: false })
})

test('leaves an ordinary date-time as it came, offset included', () => {
  const decode = queryDecoder({ name: 'from', schema: { type: 'string', format: 'date-time' } })

  expect(decode('from=2026-03-02T10:00:00%2B02:00')).toMatchObject({
    ok: true,
    query: { from: '2026-03-02T10:00:00+02:00' },
  })
  expect(decode('from=2026-03-02')).toMatchObject({ ok: false })
})

test('puts in the default of an absent parameter, a new one each time', () => {
  const decode = queryDecoder(
    { name: 'limit', schema: { type: 'integer', default: 20 } },
    { name: 'ids', schema: { ...INTEGERS, default: [1] } },
  )

  const first = decode('')
  expect(first).toMatchObject({ ok: true, query: { limit: 20, ids: [1] } })
  expect(decode('limit=5')).toMatchObject({ query: { limit: 5 } })
  expect(decode('').query['ids']).not.toBe(first.query['ids'])
})

test('leaves an absent parameter without a default out, and names a required one', () => {
  const decode = queryDecoder(
    { name: 'a', required: true, schema: { type: 'string' } },
    { name: 'b', schema: { type: 'string' } },
  )

  expect(decode('a=1').query).toEqual({ a: '1' })
  expect(decode('')).toMatchObject({
    ok: false,
    violations: [
      {
        in: 'query',
        where: 'a',
        rule: 'required',
        received: 'nothing',
        spec: 'specs/made-up.yaml#/paths/~1things/get/parameters/0/required',
      },
    ],
  })
})

test('warns of undocumented and repeated parameters, reads the first, and refuses neither', () => {
  const decoded = queryDecoder({ name: 'a', schema: { type: 'integer' } })('a=1&a=2&z=3')

  expect(decoded).toMatchObject({
    ok: true,
    query: { a: 1 },
    warnings: [
      { where: 'a', rule: 'repeated' },
      { where: 'z', rule: 'undocumented', received: '"3"' },
    ],
  })
})

test('does not warn of an API key in the query', () => {
  const components = { securitySchemes: { Key: { type: 'apiKey', in: 'query', name: 'api-key' } } }
  const checker = createChecker(contractOfOperation({}, components))

  expect(checker.decodeRequest('call', requestOf({ search: 'api-key=secret' })).warnings).toEqual(
    [],
  )
})

test('names broken percent-encoding once, in query and path', () => {
  const checker = createChecker(
    contractOf(`
paths:
  /things/{id}:
    get:
      operationId: call
      parameters:
        - { name: id, in: path, required: true, schema: { type: integer } }
        - { name: a, in: query, schema: { type: integer } }
      responses: { 200: { description: '' } }
`),
  )

  const decoded = checker.decodeRequest(
    'call',
    requestOf({ pathParameters: { id: '%E0%A4' }, search: 'a=%zz' }),
  )

  expect(decoded).toMatchObject({
    ok: false,
    violations: [
      { in: 'path', where: 'id', rule: 'encoding', received: '"%E0%A4"' },
      { in: 'query', where: 'a', rule: 'encoding', received: '"a=%zz"' },
    ],
  })
})

test('reads path and header parameters, whatever case a header is written in', () => {
  const checker = createChecker(
    contractOf(`
paths:
  /things/{id}/{tags}:
    get:
      operationId: call
      parameters:
        - { name: id, in: path, required: true, schema: { type: string } }
        - { name: tags, in: path, required: true, schema: { type: array, items: { type: integer } } }
        - { name: X-Flags, in: header, schema: { type: array, items: { type: boolean } } }
        - { name: X-Count, in: header, required: true, schema: { type: integer, maximum: 3 } }
      responses: { 200: { description: '' } }
`),
  )
  const pathParameters = { id: 'a%2Fb+c', tags: '1,2' }

  expect(
    checker.decodeRequest(
      'call',
      requestOf({ pathParameters, headers: { 'x-flags': 'true, false', 'x-count': '3' } }),
    ),
  ).toMatchObject({
    ok: true,
    path: { id: 'a/b+c', tags: [1, 2] },
    headers: { 'X-Flags': [true, false], 'X-Count': 3 },
  })
  expect(
    checker.decodeRequest('call', requestOf({ pathParameters, headers: { 'x-count': '4' } })),
  ).toMatchObject({
    violations: [{ in: 'header', where: 'X-Count', rule: 'maximum', expected: 'at most 3' }],
  })
  expect(checker.decodeRequest('call', requestOf({ pathParameters }))).toMatchObject({
    violations: [{ in: 'header', where: 'X-Count', rule: 'required' }],
  })
})

test('reads by schemas that are referred to, composed, or nullable', () => {
  const components = { schemas: { Id: { type: 'integer', minimum: 1 } } }
  const reference = { $ref: '#/components/schemas/Id' }
  const parameters = [
    { name: 'a', in: 'query', schema: { allOf: [reference], description: '' } },
    { name: 'b', in: 'query', schema: { oneOf: [reference, { enum: ['all'] }] } },
    { name: 'c', in: 'query', schema: { type: ['integer', 'null'] } },
  ]
  const checker = createChecker(contractOfOperation({ parameters }, components))
  const decode = (search: string): DecodedRequest =>
    checker.decodeRequest('call', requestOf({ search }))

  expect(decode('a=5&b=7&c=')).toMatchObject({ ok: true, query: { a: 5, b: 7, c: null } })
  expect(decode('b=all')).toMatchObject({ ok: true, query: { b: 'all' } })
  expect(decode('a=0')).toMatchObject({
    violations: [{ rule: 'minimum', spec: 'specs/made-up.yaml#/components/schemas/Id/minimum' }],
  })
})

test('never throws, whatever the query', () => {
  const decode = queryDecoder(
    { name: 'ids', schema: INTEGERS },
    { name: 'filter', style: 'deepObject', schema: { type: 'object' } },
  )
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom('ids', 'filter', '[', ']', '=', '&', '%', '+', '__proto__', '0', ','),
      ),
      (tokens) => {
        expect(decode(tokens.join(''))).toHaveProperty('ok')
      },
    ),
  )
})
