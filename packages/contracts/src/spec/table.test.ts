import { expect, test } from 'vitest'
import { contractOf } from '../testing/contract-of.ts'

const SPEC = `
security: [{ Key: [] }]
paths:
  /things/{id}:
    parameters:
      - { name: id, in: path, required: true, schema: { type: string } }
      - { name: page, in: query, schema: { type: integer } }
    get:
      operationId: readThing
      x-fidelity: observed
      security: []
      parameters:
        - { name: page, in: query, required: true, schema: { type: integer } }
        - $ref: '#/components/parameters/Tags'
        - { name: filter, in: query, style: deepObject, schema: { type: object } }
      responses: { 200: { description: '' }, 4XX: { description: '' }, default: { description: '' } }
    put:
      operationId: changeThing
      x-fidelity: documented
      requestBody: { $ref: '#/components/requestBodies/Thing' }
      responses: { 204: { description: '' } }
webhooks:
  thingChanged:
    x-default-paths: [/hook]
    post:
      operationId: receiveThing
      x-fidelity: assumed
      responses: { 200: { description: '' } }
components:
  parameters:
    Tags: { name: tags, in: query, explode: false, x-fidelity: documented, schema: { type: array } }
  requestBodies:
    Thing: { required: true, content: { application/json: {}, text/csv: {} } }
`

test('lists the operations under paths only, by id', () => {
  expect(Object.keys(contractOf(SPEC).operations)).toEqual(['changeThing', 'readThing'])
})

test('takes method, path, statuses, security and body from the spec, with their references followed', () => {
  const { readThing, changeThing } = contractOf(SPEC).operations

  expect(readThing).toMatchObject({
    method: 'GET',
    path: '/things/{id}',
    statuses: ['200', '4XX', 'default'],
    security: [],
    fidelity: 'observed',
    pointer: '#/paths/~1things~1{id}/get',
  })
  expect(readThing).not.toHaveProperty('requestBody')
  expect(changeThing).toMatchObject({
    security: [{ Key: [] }],
    requestBody: { required: true, contentTypes: ['application/json', 'text/csv'] },
  })
})

test("puts an operation's own parameter in the place of its path's, and knows the default styles", () => {
  const parameters = contractOf(SPEC).operations['readThing']?.parameters

  expect(parameters).toMatchObject([
    { name: 'id', in: 'path', style: 'simple', explode: false, required: true },
    { name: 'page', in: 'query', style: 'form', explode: true, required: true },
    {
      name: 'tags',
      style: 'form',
      explode: false,
      required: false,
      pointer: '#/components/parameters/Tags',
    },
    { name: 'filter', style: 'deepObject' },
  ])
})

test('lists the webhooks with the paths that are usual for them', () => {
  expect(contractOf(SPEC).webhooks).toMatchObject({
    thingChanged: {
      operationId: 'receiveThing',
      defaultPaths: ['/hook'],
      statuses: ['200'],
      method: 'POST',
    },
  })
})
