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
    {
      change: 'an operation that is gone',
      from: '  /orders:\n',
      to: '  /purchases:\n',
      severity: 'breaking',
      place: 'POST /orders',
      what: 'the operation is gone',
    },
    {
      change: 'a status that is gone',
      from: '        400: {}\n',
      to: '',
      severity: 'breaking',
      place: 'POST /orders 400',
      what: 'the status is gone',
    },
    {
      change: 'a new status',
      from: '        400: {}\n',
      to: '        400: {}\n        409: {}\n',
      severity: 'risky',
      place: 'POST /orders 409',
      what: 'the status is new',
    },
    {
      change: 'a parameter that is required',
      from: 'in: query,',
      to: 'in: query, required: true,',
      severity: 'breaking',
      place: 'POST /orders query parameter dryRun',
      what: 'is required now',
    },
    {
      change: 'a field that is required',
      from: 'required: [item]',
      to: 'required: [item, size]',
      severity: 'breaking',
      place: 'POST /orders request body /size',
      what: 'is required now',
    },
    {
      change: 'a field that may be missing in answers',
      from: 'required: [id, state]',
      to: 'required: [id]',
      severity: 'breaking',
      place: 'POST /orders 201 body /state',
      what: 'may be missing now',
    },
    {
      change: 'a field that need not be sent',
      from: 'required: [item]',
      to: 'required: []',
      severity: 'compatible',
      place: 'POST /orders request body /item',
      what: 'may be missing now',
    },
    {
      change: 'a new field that must be sent',
      from: 'required: [item]\n      properties:',
      to: 'required: [item, vat]\n      properties:\n        vat: { type: string }',
      severity: 'breaking',
      place: 'POST /orders request body /vat',
      what: 'the property is new and required',
    },
    {
      change: 'a word that is no longer taken',
      from: '[small, large]',
      to: '[small]',
      severity: 'breaking',
      place: 'POST /orders request body /size',
      what: 'is never "large" any more',
    },
    {
      change: 'a word that is new in answers',
      from: '[new, sent]',
      to: '[new, sent, lost]',
      severity: 'risky',
      place: 'webhook shipped request body /state',
      what: 'may be "lost"',
    },
    {
      change: 'another type',
      from: 'buyer: { $ref',
      to: 'x-was: { $ref',
      severity: 'breaking',
      place: 'POST /orders request body /buyer',
      what: 'the property is gone',
    },
    {
      change: 'a tighter bound',
      from: 'maxLength: 40',
      to: 'maxLength: 30',
      severity: 'breaking',
      place: 'POST /orders request body /item',
      what: 'has the maxLength 30 instead of 40',
    },
    {
      change: 'a type that is new in answers',
      from: 'state: { type: string',
      to: 'state: { type: [string, "null"]',
      severity: 'breaking',
      place: 'POST /orders 201 body /state',
      what: 'may be of type null',
    },
  ])('finds $change', ({ from, to, severity, place, what }) => {
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
