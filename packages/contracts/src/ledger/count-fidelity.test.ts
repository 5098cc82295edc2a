import { expect, test } from 'vitest'
import { parseSpec } from '../spec/parse-spec.ts'
import { countFidelity } from './count-fidelity.ts'
import { listFacts } from './fact.ts'
import { renderLedger } from './render-ledger.ts'

const document = parseSpec(
  'made-up',
  `
openapi: 3.1.0
paths:
  /things:
    parameters: [{ name: page, in: query, schema: {}, x-fidelity: observed, x-source: probe }]
    get:
      operationId: listThings
      x-fidelity: documented
      x-source: doc
      responses:
        200:
          x-fidelity: documented
          headers: { Total: { schema: {}, x-fidelity: assumed, x-source: ensaio } }
          content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Thing' } } } }
        404: { $ref: '#/components/responses/None' }
    post:
      operationId: addThing
      x-fidelity: observed
      responses: { 204: { x-fidelity: assumed } }
webhooks:
  changed: { x-source: doc, post: { operationId: receiveThing, x-fidelity: documented, responses: { 200: { x-fidelity: documented } } } }
components:
  responses:
    None: { x-fidelity: observed, x-source: probe }
  schemas:
    Thing:
      x-fidelity: documented
      x-source: doc
      properties: { id: { x-fidelity: documented }, parent: { $ref: '#/components/schemas/Thing' } }
    Unused: { x-fidelity: assumed, x-source: ensaio }
`,
)

test('counts every fact once', () => {
  expect(countFidelity(document).total).toEqual({
    documented: 6,
    observed: 3,
    assumed: 3,
    untagged: 1,
  })
})

test('counts by kind', () => {
  expect(countFidelity(document).byKind).toMatchObject({
    operation: { documented: 1, observed: 1 },
    webhook: { documented: 1 },
    schema: { documented: 1, assumed: 1 },
    property: { documented: 1, untagged: 1 },
    header: { assumed: 1 },
    parameter: { observed: 1 },
    status: { documented: 2, observed: 1, assumed: 1 },
  })
})

test("counts for an operation what its requests and replies are made of, its path's parameters included", () => {
  expect(countFidelity(document).operations).toEqual([
    {
      operationId: 'listThings',
      kind: 'operation',
      fidelity: 'documented',
      source: 'doc',
      count: { documented: 4, observed: 2, assumed: 1, untagged: 1 },
      sources: ['doc', 'ensaio', 'probe'],
    },
    {
      operationId: 'addThing',
      kind: 'operation',
      fidelity: 'observed',
      source: null,
      count: { documented: 0, observed: 2, assumed: 1, untagged: 0 },
      sources: ['probe'],
    },
    {
      operationId: 'receiveThing',
      kind: 'webhook',
      fidelity: 'documented',
      source: 'doc',
      count: { documented: 2, observed: 0, assumed: 0, untagged: 0 },
      sources: ['doc'],
    },
  ])
})

test('lists what nobody tagged, or told the source of', () => {
  expect(countFidelity(document).untagged.map(({ pointer }) => pointer)).toEqual([
    '#/paths/~1things/post',
    '#/paths/~1things/post/responses/204',
    '#/components/schemas/Thing/properties/parent',
  ])
})

test("takes the nearest parent's source, and none through a reference", () => {
  const sources = Object.fromEntries(
    listFacts(document).map(({ pointer, source }) => [pointer, source]),
  )

  expect(sources).toMatchObject({
    '#/paths/~1things/get/responses/200': 'doc',
    '#/paths/~1things/get/responses/200/headers/Total': 'ensaio',
    '#/webhooks/changed/post/responses/200': 'doc',
    '#/components/schemas/Thing/properties/id': 'doc',
  })
})

test('prints a line for each kind and operation, and every untagged fact', () => {
  const text = renderLedger('made-up', countFidelity(document))

  expect(text).toMatch(/^made-up +documented +observed +assumed +untagged$/m)
  expect(text).toMatch(/^operation listThings +4 +2 +1 +1$/m)
  expect(text).toMatch(
    /^untagged property: specs\/made-up\.yaml#\/components\/schemas\/Thing\/properties\/parent$/m,
  )
})
