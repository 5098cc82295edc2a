import fc from 'fast-check'
import { expect, test } from 'vitest'
import { conversicaContract } from '../../generated/conversica/index.ts'
import type { JsonObject } from '../contract/open-api-document.ts'
import { contractOfOperation } from '../testing/contract-of.ts'
import { jsonRequest, requestOf } from '../testing/request-of.ts'
import type { Checker } from './checker.ts'
import { createChecker } from './create-checker.ts'

const JSON_HEADERS = { 'content-type': 'application/json' }

function checkerOf(schema: JsonObject, body: JsonObject = { required: true }): Checker {
  return createChecker(
    contractOfOperation({ requestBody: { content: { 'application/json': { schema } }, ...body } }),
  )
}

const LEAD = {
  apiVersion: '7.2',
  id: 'a',
  firstName: 'A',
  email: 'a@example.com',
  leadSource: 'S',
  repName: 'R',
}

test('hands on the parsed body, unknown keys included, as text and as bytes', () => {
  const checker = createChecker(conversicaContract)
  const lead = { ...LEAD, favouriteColour: 'red' }
  const bytes = new TextEncoder().encode(JSON.stringify(lead))

  expect(checker.decodeRequest('createOrUpdateLead', jsonRequest(lead))).toMatchObject({
    ok: true,
    body: lead,
  })
  expect(
    checker.decodeRequest('createOrUpdateLead', requestOf({ headers: JSON_HEADERS, body: bytes })),
  ).toMatchObject({ ok: true, body: lead })
})

const BREAKAGES = {
  apiVersion: { value: 7.2, rule: 'type' },
  firstName: { value: '', rule: 'minLength' },
  email: { value: null, rule: 'type' },
  repName: { value: undefined, rule: 'required' },
  optOut: { value: 'yes', rule: 'type' },
  date: { value: 'yesterday', rule: 'format' },
  leadStatus: { value: ['New'], rule: 'type' },
}

test('finds every fault, however many there are at once', () => {
  const checker = createChecker(conversicaContract)
  fc.assert(
    fc.property(fc.subarray(Object.entries(BREAKAGES), { minLength: 1 }), (broken) => {
      const lead = {
        ...LEAD,
        ...Object.fromEntries(broken.map(([key, { value }]) => [key, value])),
      }

      const decoded = checker.decodeRequest('createOrUpdateLead', jsonRequest(lead))

      const found = decoded.ok
        ? []
        : decoded.violations.map(({ where, rule }) => `${where} ${rule}`)
      expect(found.toSorted()).toEqual(
        broken.map(([key, { rule }]) => `/${key} ${rule}`).toSorted(),
      )
    }),
  )
})

test('says where, what was expected, what came, and where the spec says so', () => {
  const checker = createChecker(conversicaContract)

  expect(
    checker.decodeRequest('createOrUpdateLead', jsonRequest({ ...LEAD, optOut: 'no' })),
  ).toMatchObject({
    violations: [
      {
        in: 'body',
        where: '/optOut',
        rule: 'type',
        expected: 'true or false',
        received: '"no"',
        spec: 'specs/conversica.yaml#/components/schemas/Lead/properties/optOut/type',
      },
    ],
  })
})

test('coerces nothing', () => {
  const checker = checkerOf({ type: 'object', properties: { n: { type: 'integer' } } })

  expect(checker.decodeRequest('call', jsonRequest({ n: '5' }))).toMatchObject({
    ok: false,
    body: { n: '5' },
  })
})

test('accepts date spellings in a body, and leaves them as they came', () => {
  const checker = checkerOf({
    type: 'object',
    properties: { at: { type: 'string', 'x-date-spellings': true } },
  })

  expect(checker.decodeRequest('call', jsonRequest({ at: '2026-03-02 14:05' }))).toMatchObject({
    ok: true,
    body: { at: '2026-03-02 14:05' },
  })
  expect(checker.decodeRequest('call', jsonRequest({ at: '2026-13-02' }))).toMatchObject({
    ok: false,
    violations: [{ rule: 'format' }],
  })
})

test('says in words where malformed JSON breaks, and that is all it says', () => {
  const checker = checkerOf({ type: 'object', required: ['a'] })

  expect(
    checker.decodeRequest('call', requestOf({ headers: JSON_HEADERS, body: '{"a":1,\n}' })),
  ).toMatchObject({
    ok: false,
    body: '{"a":1,\n}',
    violations: [
      {
        in: 'body',
        where: '',
        rule: 'json',
        expected: 'a key in double quotes at line 2, column 1',
        received: '"}"',
      },
    ],
  })
})

test('refuses bytes that are no UTF-8', () => {
  const checker = checkerOf({})

  expect(
    checker.decodeRequest(
      'call',
      requestOf({ headers: JSON_HEADERS, body: Uint8Array.of(0x22, 0xff, 0x22) }),
    ),
  ).toMatchObject({
    ok: false,
    violations: [{ in: 'body', rule: 'encoding' }],
  })
})

test.each([null, '', new Uint8Array()])(
  'misses a required body where %j came, and does without an optional one',
  (body) => {
    const request = requestOf({ headers: JSON_HEADERS, body })

    expect(checkerOf({}).decodeRequest('call', request)).toMatchObject({
      ok: false,
      violations: [{ in: 'body', rule: 'required' }],
    })
    expect(checkerOf({}, {}).decodeRequest('call', request)).toMatchObject({
      ok: true,
      body: undefined,
    })
  },
)

test('refuses another content type than the documented ones', () => {
  const request = requestOf({ headers: { 'content-type': 'text/plain' }, body: '{}' })

  expect(checkerOf({}).decodeRequest('call', request)).toMatchObject({
    ok: false,
    violations: [
      {
        in: 'contentType',
        rule: 'contentType',
        expected: 'application/json',
        received: '"text/plain"',
      },
    ],
  })
})

test('reads a body without a content type as JSON, with a warning', () => {
  expect(checkerOf({}).decodeRequest('call', requestOf({ body: '{"a":1}' }))).toMatchObject({
    ok: true,
    body: { a: 1 },
    warnings: [{ in: 'contentType', rule: 'contentType' }],
  })
})

test('leaves a form as it came', () => {
  const content = {
    'multipart/form-data': { schema: { type: 'object' } },
    'application/json': { schema: { type: 'object' } },
  }
  const checker = createChecker(contractOfOperation({ requestBody: { required: true, content } }))
  const headers = { 'content-type': 'multipart/form-data; boundary=x' }

  expect(checker.decodeRequest('call', requestOf({ headers, body: '--x--' }))).toMatchObject({
    ok: true,
    body: '--x--',
  })
})

test('warns of a body that the operation does not document', () => {
  const checker = createChecker(contractOfOperation({}))

  expect(checker.decodeRequest('call', requestOf({ body: 'x' }))).toMatchObject({
    ok: true,
    body: undefined,
    warnings: [{ in: 'body', rule: 'undocumented' }],
  })
})

test('cuts a list of violations that nobody would read to its end, and says that there are more', () => {
  const checker = checkerOf({ type: 'array', items: { type: 'string' } })

  const decoded = checker.decodeRequest('call', jsonRequest(Array.from({ length: 2_000 }, () => 1)))

  const violations = decoded.ok ? [] : decoded.violations
  expect(violations).toHaveLength(501)
  expect(violations.at(-1)).toMatchObject({
    rule: 'more',
    received: 'more, which were not looked for',
  })
})

test('collects faults of parameters and body in one answer', () => {
  const operation = {
    parameters: [{ name: 'a', in: 'query', required: true, schema: { type: 'string' } }],
    requestBody: { content: { 'application/json': { schema: { type: 'object' } } } },
  }
  const decoded = createChecker(contractOfOperation(operation)).decodeRequest(
    'call',
    jsonRequest([]),
  )

  expect(decoded).toMatchObject({ violations: [{ in: 'query' }, { in: 'body' }] })
})

test('refuses a body that is nested deeper than anybody means it', () => {
  const checker = checkerOf({})
  const body = `${'{"a":'.repeat(9_000)}1${'}'.repeat(9_000)}`

  expect(checker.decodeRequest('call', requestOf({ headers: JSON_HEADERS, body }))).toMatchObject({
    ok: false,
    violations: [
      { in: 'body', rule: 'nesting', expected: 'at most 100 levels of lists and objects' },
    ],
  })
})
