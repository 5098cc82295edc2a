import { expect, test } from 'vitest'
import { conversicaContract } from '../../generated/conversica/index.ts'
import { UnknownNameError } from '../errors/unknown-name-error.ts'
import { contractOf } from '../testing/contract-of.ts'
import { replyOf, requestOf } from '../testing/request-of.ts'
import { createChecker } from './create-checker.ts'

const checker = createChecker(
  contractOf(`
paths:
  /things:
    x-other-methods: { 405: { $ref: '#/components/responses/Refused' } }
    get:
      operationId: listThings
      responses:
        200:
          description: ''
          headers:
            X-Total: { required: true, schema: { type: integer } }
            X-Tags: { schema: { type: array, items: { enum: [a, b] } } }
            Content-Type: { required: true, schema: { const: never } }
          content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Thing' } } } }
        204: { description: '' }
        4XX: { $ref: '#/components/responses/Refused' }
        404: { description: '', content: { application/json: { schema: { const: none } } } }
    post:
      operationId: exportThings
      responses:
        200: { description: '', content: { text/csv: { schema: { type: string, minLength: 2 } } } }
        default: { $ref: '#/components/responses/Refused' }
  /bare:
    get: { operationId: bare, responses: { 200: { description: '' } } }
components:
  responses:
    Refused:
      description: ''
      content: { application/json: { schema: { type: object, required: [error], properties: { error: { type: string } } } } }
  schemas:
    Thing: { type: object, required: [id], properties: { id: { type: string }, parent: { $ref: '#/components/schemas/Thing' } } }
`),
)
const TOTAL = { 'x-total': '1' }

test('finds nothing wrong with a reply by the spec', () => {
  expect(
    checker.checkReply(
      'listThings',
      replyOf(200, [{ id: 'a', parent: { id: 'b' } }], { ...TOTAL, 'x-tags': 'a, b' }),
    ),
  ).toEqual([])
  expect(checker.checkReply('listThings', replyOf(204))).toEqual([])
})

test('finds undocumented properties at every depth', () => {
  const violations = checker.checkReply(
    'listThings',
    replyOf(200, [{ id: 'a', x: 1, parent: { id: 'b', 'y/z': 2 } }], TOTAL),
  )

  const rule = 'undocumented'
  const spec = 'specs/made-up.yaml#/components/schemas/Thing'
  expect(violations).toHaveLength(2)
  expect(violations).toContainEqual(
    expect.objectContaining({ in: 'body', where: '/0/x', rule, received: '1', spec }),
  )
  expect(violations).toContainEqual(
    expect.objectContaining({ where: '/0/parent/y~1z', rule, received: '2', spec }),
  )
})

test('takes the exact status before its range, and its range before the default', () => {
  expect(checker.checkReply('listThings', replyOf(404, 'none'))).toEqual([])
  expect(checker.checkReply('listThings', replyOf(409, { error: 'x' }))).toEqual([])
  expect(checker.checkReply('exportThings', replyOf(500, { error: 'x' }))).toEqual([])
  expect(checker.checkReply('listThings', replyOf(409, {}))).toMatchObject([
    { where: '/error', rule: 'required' },
  ])
})

test('refuses a status that the spec does not list', () => {
  expect(checker.checkReply('listThings', replyOf(500, {}))).toMatchObject([
    {
      in: 'status',
      rule: 'undocumented',
      received: '500',
      expected: '200, 204, 404, 4XX',
      spec: 'specs/made-up.yaml#/paths/~1things/get/responses',
    },
  ])
})

test('checks documented headers, and leaves the content type to the media types', () => {
  expect(checker.checkReply('listThings', replyOf(200, []))).toMatchObject([
    { in: 'header', where: 'X-Total', rule: 'required' },
  ])
  expect(
    checker.checkReply('listThings', replyOf(200, [], { 'x-total': 'many', 'x-tags': 'a,c' })),
  ).toMatchObject([
    { in: 'header', where: 'X-Total', rule: 'type', received: '"many"' },
    { in: 'header', where: 'X-Tags', rule: 'enum' },
  ])
})

test('misses a documented body, and refuses one that is not documented', () => {
  expect(checker.checkReply('listThings', { ...replyOf(200, undefined, TOTAL) })).toMatchObject([
    { in: 'body', rule: 'required' },
  ])
  expect(
    checker.checkReply('listThings', { ...replyOf(200, [], TOTAL), body: undefined }),
  ).toMatchObject([{ in: 'body', rule: 'required' }])
  expect(checker.checkReply('listThings', replyOf(204, {}))).toMatchObject([
    { in: 'body', rule: 'undocumented' },
  ])
})

test('refuses another content type', () => {
  expect(
    checker.checkReply('listThings', { ...replyOf(200, [], TOTAL), contentType: 'text/html' }),
  ).toMatchObject([{ in: 'contentType', rule: 'contentType', received: '"text/html"' }])
})

test('checks text as text, and leaves bytes and streams alone', () => {
  const csv = { ...replyOf(200), contentType: 'text/csv; charset=utf-8' }

  expect(checker.checkReply('exportThings', { ...csv, body: 'a,b' })).toEqual([])
  expect(checker.checkReply('exportThings', { ...csv, body: new Uint8Array() })).toEqual([])
  expect(checker.checkReply('exportThings', { ...csv, body: new ReadableStream() })).toEqual([])
  expect(checker.checkReply('exportThings', { ...csv, body: 'a' })).toMatchObject([
    { rule: 'minLength' },
  ])
  expect(checker.checkReply('exportThings', { ...csv, body: { a: 1 } })).toMatchObject([
    { in: 'body', rule: 'type' },
  ])
})

test('checks the answers to other methods', () => {
  expect(checker.checkOtherMethod('/things', replyOf(405, { error: 'x' }))).toEqual([])
  expect(checker.checkOtherMethod('/things', replyOf(405, {}))).toMatchObject([{ where: '/error' }])
  expect(checker.checkOtherMethod('/bare', replyOf(405))).toMatchObject([
    { in: 'status', rule: 'undocumented' },
  ])
})

test("holds the real spec's fixed answers word for word", () => {
  const conversica = createChecker(conversicaContract)
  const message =
    'Invalid username or password. Additional failed attempts may result in your account being locked or your IP address being banned.'
  const headers = { 'www-authenticate': 'Basic realm="Conversica"' }

  expect(conversica.checkReply('createOrUpdateLead', replyOf(401, { message }, headers))).toEqual(
    [],
  )
  expect(
    conversica.checkReply('createOrUpdateLead', replyOf(401, { message, status: false }, headers)),
  ).toMatchObject([{ where: '/status', rule: 'undocumented' }])
  expect(
    conversica.checkUnknownPath(replyOf(404, { message: 'Not found.', status: false })),
  ).toEqual([])
  expect(
    conversica.checkUnknownPath(replyOf(410, { message: 'Gone.', status: false })),
  ).toMatchObject([{ in: 'status' }])
})

test('throws at names that the contract does not have', () => {
  expect(() => checker.checkReply('toString', replyOf(200))).toThrow(UnknownNameError)
  expect(() => checker.checkReply('listThing', replyOf(200))).toThrow(
    /'listThing' in the contract of made-up: it has bare, exportThings, listThings/,
  )
  expect(() => checker.decodeRequest('listThing', requestOf({}))).toThrow(UnknownNameError)
  expect(() => checker.checkOtherMethod('/none', replyOf(405))).toThrow(UnknownNameError)
  expect(() => checker.checkWebhook('none', {})).toThrow(UnknownNameError)
})
