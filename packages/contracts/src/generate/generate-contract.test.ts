import { expect, test } from 'vitest'
import { BrokenSpecError } from '../errors/broken-spec-error.ts'
import { generateContract } from './generate-contract.ts'

const SPEC = `
openapi: 3.1.0
paths:
  /things/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string }, x-fidelity: assumed, x-source: ensaio }]
    get:
      operationId: readThing
      x-fidelity: assumed
      x-source: ensaio
      responses:
        200:
          x-fidelity: assumed
          content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } }, text/csv: { schema: { type: string } } }
        default: { x-fidelity: assumed, content: { application/json: { schema: { type: string } } } }
webhooks:
  thingChanged:
    post:
      operationId: receiveThing
      x-fidelity: assumed
      x-source: ensaio
      responses: { 200: { x-fidelity: assumed } }
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
components:
  schemas:
    Thing:
      x-fidelity: assumed
      x-source: ensaio
      type: object
      properties: { size: { type: integer, default: 1, x-fidelity: assumed } }
`

async function contentOf(path: string): Promise<string> {
  const files = await generateContract('made-up', SPEC)
  return files.find((file) => file.path === path)?.content ?? ''
}

test('writes modules, each with a header that says where it comes from, and the events as JSON', async () => {
  const files = await generateContract('made-up', SPEC)

  const [events, ...modules] = files
  expect(events).toMatchObject({
    path: 'made-up/asyncapi.json',
    content: expect.stringContaining('"asyncapi": "3.0.0"'),
  })
  expect(modules.map(({ path }) => path)).toEqual(
    ['document', 'index', 'tables', 'types'].map((name) => `made-up/${name}.ts`),
  )
  for (const { content } of modules) {
    expect(content).toMatch(
      /^\/\/ Generated from specs\/made-up\.yaml by `pnpm generate`\. Do not edit\.\n/,
    )
  }
})

test('writes the same bytes every time', async () => {
  expect(await generateContract('made-up', SPEC)).toEqual(await generateContract('made-up', SPEC))
})

test('keeps the operations of webhooks apart from those under paths', async () => {
  const index = await contentOf('made-up/index.ts')

  expect(index).toMatch(
    /interface Operations \{\n {2}readonly readThing: operations\['readThing'\]\n\}/,
  )
  expect(index).toMatch(
    /interface Webhooks \{\n {2}readonly 'thingChanged': BodyOf<operations\['receiveThing'\]>\n\}/,
  )
  expect(index).toMatch(/export const madeUpContract = defineContract<Operations, Webhooks>/)
})

test('types are read-only, and a key with a default may be left out', async () => {
  expect(await contentOf('made-up/types.ts')).toMatch(/readonly size\?: number;/)
})

test('lists every problem of a broken spec at once', async () => {
  const broken = SPEC.replace('operationId: readThing', 'summary: none').replace(
    'type: integer',
    'typ: integer',
  )

  const refused = generateContract('made-up', broken)

  await expect(refused).rejects.toThrow(BrokenSpecError)
  await expect(refused).rejects.toThrow(
    /specs\/made-up\.yaml: 5 problems[\s\S]*has no operationId[\s\S]*unknown keyword: "typ"/,
  )
})

test('refuses text that is not YAML, repeats a key, or is not an object', async () => {
  await expect(generateContract('made-up', 'a: [')).rejects.toThrow(BrokenSpecError)
  await expect(generateContract('made-up', 'a: 1\na: 2')).rejects.toThrow(/Map keys must be unique/)
  await expect(generateContract('made-up', '')).rejects.toThrow(/is not an object/)
})
