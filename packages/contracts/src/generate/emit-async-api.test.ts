import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import asyncApi from '@asyncapi/specs'
import { Ajv, type AnySchema } from 'ajv'
import { fullFormats } from 'ajv-formats/dist/formats.js'
import { expect, test } from 'vitest'
import { parseSpec } from '../spec/parse-spec.ts'
import { readSpecFiles } from '../spec/spec-files.ts'
import { emitAsyncApi } from './emit-async-api.ts'

const validate = new Ajv({ strict: false, allErrors: true, formats: fullFormats }).compile(
  asyncApi.schemasWithoutId['3.0.0'] as AnySchema,
)
const specs = (await readSpecFiles()).map(({ service, text }) => ({
  service,
  document: parseSpec(service, text),
}))
const withWebhooks = specs.filter(({ document }) => document['webhooks'] !== undefined)

function emitted(service: string, document: (typeof specs)[number]['document']) {
  const [file] = emitAsyncApi(service, document)
  return JSON.parse(file?.content ?? 'null')
}

test.each(withWebhooks)('the events of $service are AsyncAPI 3', ({ service, document }) => {
  const events = emitted(service, document)

  expect(validate(events) ? [] : validate.errors).toEqual([])
  expect(Object.keys(events.channels).sort()).toEqual(
    Object.keys(Object(document['webhooks'])).sort(),
  )
})

test.each(withWebhooks)('no reference of $service leads nowhere', ({ service, document }) => {
  const events = emitted(service, document)
  const refs = [...JSON.stringify(events).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path]) => path)
  const lost = refs.filter((path = '') => {
    const keys = path.split('/')
    return keys.reduce((value, key) => Object(value)[key], events) === undefined
  })

  expect(refs.length).toBeGreaterThan(0)
  expect(lost).toEqual([])
})

test('a message carries what the spec says of it: payload, examples, fidelity and source', () => {
  const conversica = specs.find(({ service }) => service === 'conversica')
  const events = emitted('conversica', conversica?.document ?? { openapi: '3.1.0' })

  expect(events.components.messages.leadUpdate).toMatchObject({
    contentType: 'application/json',
    payload: { $ref: '#/components/schemas/LeadUpdateCallback' },
    examples: expect.arrayContaining([expect.objectContaining({ name: 'hotLead' })]),
    'x-fidelity': 'observed',
    'x-source': 'conversica-manual-7.2',
  })
  expect(events.operations.receiveLeadUpdate).toMatchObject({
    action: 'send',
    security: [{ $ref: '#/components/securitySchemes/CallbackBasic' }],
    bindings: { http: { method: 'POST' } },
  })
  expect(Object.keys(events.components.schemas)).not.toContain('Lead')
})

test('a spec without webhooks has no such file', () => {
  expect(emitAsyncApi('quiet', { openapi: '3.1.0', paths: {} })).toEqual([])
})

test('the generated files are there', async () => {
  for (const { service, document } of withWebhooks) {
    const path = join(import.meta.dirname, '../../generated', service, 'asyncapi.json')
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual(emitted(service, document))
  }
})
