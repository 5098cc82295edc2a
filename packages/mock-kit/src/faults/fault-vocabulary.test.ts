import type { ContractData, HttpMethod, Operation } from '@ensaio/contracts'
import { expect, test } from 'vitest'
import { toFaultVocabulary } from './fault-vocabulary.ts'

test('gathers the names of each service, every path once', () => {
  const pets: ContractData = {
    service: 'pets',
    document: {
      openapi: '3.1.0',
      info: { title: 'Pets', version: '1' },
      servers: [{ url: 'https://pets.test/v1' }],
    },
    operations: {
      getPet: operation('getPet', 'GET'),
      deletePet: operation('deletePet', 'DELETE'),
    },
    webhooks: {},
  }

  expect(toFaultVocabulary([pets])).toEqual([
    {
      service: 'pets',
      operations: ['getPet', 'deletePet'],
      webhooks: [],
      basePath: '/v1',
      paths: ['/pets/{id}'],
    },
  ])
})

function operation(id: string, method: HttpMethod): Operation {
  return {
    id,
    method,
    path: '/pets/{id}',
    parameters: [],
    security: [],
    statuses: [],
    fidelity: 'assumed',
    pointer: '#',
  }
}
