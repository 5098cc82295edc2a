import { expect, test } from 'vitest'
import type { ContractData } from '@ensaio/contracts'
import { conversicaContract } from '@ensaio/contracts/conversica'
import { shellQuote } from './shell-quote.ts'
import { toSampleCurl } from './sample-curl.ts'

test('sends the first example of the operation with Basic credentials', () => {
  const curl = toSampleCurl({
    contract: conversicaContract,
    operationId: 'createOrUpdateLead',
    baseUrl: 'http://127.0.0.1:4403',
    credentials: { username: 'main-conversica', password: "it's" },
  })

  expect(curl).toMatch(
    /^curl -u 'main-conversica:it'\\''s' http:\/\/127\.0\.0\.1:4403\/json\/ -H 'content-type: application\/json' -d '\{"apiVersion":"7\.2",.*\}'$/,
  )
})

test.for([
  [{ type: 'apiKey', in: 'query', name: 'token' }, "curl 'http://x/api/pets?token=secret%26'"],
  [{ type: 'apiKey', in: 'header', name: 'x-key' }, "curl -H 'x-key: secret&' http://x/api/pets"],
  [{ type: 'http', scheme: 'bearer' }, "curl -H 'authorization: Bearer secret&' http://x/api/pets"],
] as const)('puts the secret where %j wants it', ([scheme, expected]) => {
  const curl = toSampleCurl({
    contract: petsWith(scheme),
    operationId: 'listPets',
    baseUrl: 'http://x',
    credentials: { token: 'secret&' },
  })

  expect(curl).toBe(expected)
})

test.for([
  ['plain/path-1.2', 'plain/path-1.2'],
  ['two words', "'two words'"],
  ["it's", String.raw`'it'\''s'`],
  ['$HOME', "'$HOME'"],
  ['', "''"],
] as const)('quotes %s for a shell', ([text, quoted]) => {
  expect(shellQuote(text)).toBe(quoted)
})

function petsWith(scheme: Readonly<Record<string, string>>): ContractData {
  const operation = {
    id: 'listPets',
    method: 'GET',
    path: '/pets',
    parameters: [],
    security: [{ Key: [] }],
    statuses: ['200'],
    fidelity: 'assumed',
    pointer: '#/paths/~1pets/get',
  } as const
  return {
    service: 'pets',
    document: {
      openapi: '3.1.0',
      servers: [{ url: 'https://pets.example/api' }],
      paths: { '/pets': { get: {} } },
      components: { securitySchemes: { Key: scheme } },
    },
    operations: { listPets: operation },
    webhooks: {},
  }
}
