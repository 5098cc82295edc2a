import { expect, test } from 'vitest'
import { nearestOperations } from './nearest-operations.ts'

const OPERATIONS = [
  { operationId: 'getHistory', method: 'GET', path: '/api/ms/external/history' },
  { operationId: 'getReports', method: 'GET', path: '/api/ms/external/reports' },
  { operationId: 'getProspect', method: 'GET', path: '/v1/prospects/{prospectId}' },
  { operationId: 'createOrUpdateLead', method: 'POST', path: '/json/' },
]

test.each([
  [
    'GET',
    '/api/ms/external/histori?token=x',
    'getHistory',
    ['the path has “histori”, expected “history”'],
  ],
  ['GET', '/api/ms/external/Reports', 'getReports', ['the path has “Reports”, expected “reports”']],
  ['POST', '/api/ms/external/history', 'getHistory', ['the method is POST, expected GET']],
  ['POST', '/json', 'createOrUpdateLead', ['the path has 1 segments, expected 2']],
  ['GET', '/v1/prospects/', 'getProspect', ['the path has nothing, expected “{prospectId}”']],
])('%s %s nearly was %s', (method, url, operationId, differences) => {
  const [nearest] = nearestOperations(method, url, OPERATIONS)

  expect(nearest).toMatchObject({ operation: { operationId }, differences })
})

test('three are named at most', () => {
  expect(nearestOperations('GET', '/', OPERATIONS)).toHaveLength(3)
})
