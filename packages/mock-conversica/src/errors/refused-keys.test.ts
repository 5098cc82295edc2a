import { createChecker } from '@ensaio/contracts'
import { conversicaContract } from '@ensaio/contracts/conversica'
import { expect, test } from 'vitest'
import { sampleLead } from '../testing/open-conversica.ts'
import { describeRefusedKeys, refusedKeysOf } from './refused-keys.ts'

const checker = createChecker(conversicaContract)

function refused(body: unknown): Record<string, string> {
  const headers = new Headers({ 'content-type': 'application/json' })
  const decoded = checker.decodeRequest('createOrUpdateLead', {
    pathParameters: {},
    search: '',
    headers,
    body: JSON.stringify(body),
  })
  const keys = decoded.ok ? [] : refusedKeysOf(decoded.violations)
  return Object.fromEntries(keys.map(({ key, reason }) => [key, reason]))
}

test('names every offending key and why', () => {
  const body = {
    ...sampleLead(),
    firstName: undefined,
    id: 12_345,
    email: null,
    optOut: 'yes',
    repName: { name: 'John' },
    city: ['Corinth'],
    state: true,
    date: 'yesterday',
    leadSource: '',
  }

  expect(refused(body)).toEqual({
    firstName: 'required but missing',
    id: 'must be a string, but is a number',
    email: 'must be a string, but is null',
    optOut: 'must be a boolean, but is a string',
    repName: 'must be a string, but is an object',
    city: 'must be a string, but is an array',
    state: 'must be a string, but is a boolean',
    date: 'must be an RFC 3339 datetime',
    leadSource: 'must not be empty',
  })
})

test('keeps to the grammar of the spec whatever came', () => {
  const reasons = Object.values(
    refused({ ...sampleLead(), optOut: 'a: b; c: d', id: 'x'.repeat(0) }),
  )

  expect(reasons).toHaveLength(2)
  for (const reason of reasons) expect(reason).not.toMatch(/: |; /)
})

test('writes the keys as one sentence after another', () => {
  const keys = [
    { key: 'id', reason: 'required but missing' },
    { key: 'optOut', reason: 'must be a boolean, but is a string' },
  ]

  expect(describeRefusedKeys(keys)).toBe(
    'Invalid lead. id: required but missing; optOut: must be a boolean, but is a string',
  )
})
