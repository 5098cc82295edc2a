import { describe, expect, test } from 'vitest'
import { parseSpec } from '../spec/parse-spec.ts'
import { readSpecFiles } from '../spec/spec-files.ts'
import { compareSpecs, type SpecChange } from './compare-specs.ts'

const SPEC = `
openapi: 3.1.0
paths:
  /orders:
    post:
      operationId: createOrder
      parameters:
        - { name: dryRun, in: query, schema: { type: boolean } }
      requestBody:
        content: { application/json: { schema: { $ref: '#/components/schemas/NewOrder' } } }
      responses:
        201: { content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } }
        400: {}
webhooks:
  shipped:
    post:
      operationId: receiveShipped
      requestBody:
        content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } }
      responses: { 200: {} }
components:
  schemas:
    NewOrder:
      type: object
      required: [item]
      properties:
        item: { type: string, maxLength: 40 }
        size: { type: string, enum: [small, large] }
        buyer: { $ref: '#/components/schemas/Person' }
    Person: { type: object, properties: { name: { type: string } , friend: { $ref: '#/components/schemas/Person' } } }
    Order:
      allOf:
        - { $ref: '#/components/schemas/NewOrder' }
        - { type: object, required: [id, state], properties: { id: { type: string }, state: { type: string, enum: [new, sent] } } }
`

function changes(from: string, to: string): readonly SpecChange[] {
  expect(SPEC).toContain(from)
  return compareSpecs(parseSpec('shop', SPEC), parseSpec('shop', SPEC.replace(from, to)))
}

describe('changes of a spec', () => {
  test('there are none between a spec and itself', () => {
    expect(changes('openapi', 'openapi')).toEqual([])
  })

  test('a renamed request field breaks callers, and those who read it', () => {
    const found = changes('item: { type: string', 'article: { type: string')

    expect(found).toContainEqual({
      severity: 'breaking',
      place: 'POST /orders request body /item',
      what: 'the property is gone',
    })
    expect(found).toContainEqual({
      severity: 'breaking',
      place: 'webhook shipped request body /item',
      what: 'the property is gone',
    })
    expect(found).toContainEqual({
      severity: 'compatible',
      place: 'POST /orders request body /article',
      what: 'the property is new',
    })
  })

  test.each([
    [
      'an operation that is gone',
      '  /orders:\n',
      '  /purchases:\n',
      'breaking',
      'POST /orders',
      'the operation is gone',
    ],
    [
      'a status that is gone',
      '        400: {}\n',
      '',
      'breaking',
      'POST /orders 400',
      'the status is gone',
    ],
    [
      'a new status',
      '        400: {}\n',
      '        400: {}\n        409: {}\n',
      'risky',
      'POST /orders 409',
      'the status is new',
    ],
    [
      'a parameter that is required',
      'in: query,',
      'in: query, required: true,',
      'breaking',
      'POST /orders query parameter dryRun',
      'is required now',
    ],
    [
      'a field that is required',
      'required: [item]',
      'required: [item, size]',
      'breaking',
      'POST /orders request body /size',
      'is required now',
    ],
    [
      'a field that may be missing in answers',
      'required: [id, state]',
      'required: [id]',
      'breaking',
      'POST /orders 201 body /state',
      'may be missing now',
    ],
    [
      'a field that need not be sent',
      'required: [item]',
      'required: []',
      'compatible',
      'POST /orders request body /item',
      'may be missing now',
    ],
    [
      'a new field that must be sent',
      'required: [item]\n      properties:',
      'required: [item, vat]\n      properties:\n        vat: { type: string }',
      'breaking',
      'POST /orders request body /vat',
      'the property is new and required',
    ],
    [
      'a word that is no longer taken',
      '[small, large]',
      '[small]',
      'breaking',
      'POST /orders request body /size',
      'is never "large" any more',
    ],
    [
      'a word that is new in answers',
      '[new, sent]',
      '[new, sent, lost]',
      'risky',
      'webhook shipped request body /state',
      'may be "lost"',
    ],
    [
      'another type',
      'buyer: { $ref',
      'x-was: { $ref',
      'breaking',
      'POST /orders request body /buyer',
      'the property is gone',
    ],
    [
      'a tighter bound',
      'maxLength: 40',
      'maxLength: 30',
      'breaking',
      'POST /orders request body /item',
      'has the maxLength 30 instead of 40',
    ],
    [
      'a type that is new in answers',
      'state: { type: string',
      'state: { type: [string, "null"]',
      'breaking',
      'POST /orders 201 body /state',
      'may be of type null',
    ],
  ])('finds %s', (_what, from, to, severity, place, what) => {
    expect(changes(from, to)).toContainEqual({ severity, place, what })
  })

  test('a schema under another name is the same', () => {
    const renamed = SPEC.replaceAll('NewOrder', 'OrderRequest')

    expect(compareSpecs(parseSpec('shop', SPEC), parseSpec('shop', renamed))).toEqual([])
  })

  test('the most severe come first, and what is gone takes along what stood below it', () => {
    const found = changes('  /orders:\n', '  /purchases:\n')

    expect(found.map(({ place }) => place)).toEqual(['POST /orders', 'POST /purchases'])
  })
})

test('the specs of this repository are compared: a field that Conversica reads under another name breaks its callers', async () => {
  const files = await readSpecFiles()
  const text = files.find(({ service }) => service === 'conversica')?.text ?? ''
  const spec = parseSpec('conversica', text)
  const renamed = parseSpec('conversica', text.replaceAll('leadSource', 'leadOrigin'))

  expect(compareSpecs(spec, spec)).toEqual([])
  expect(compareSpecs(spec, renamed)).toContainEqual({
    severity: 'breaking',
    place: 'POST /json/ request body /leadSource',
    what: 'the property is gone',
  })
})
