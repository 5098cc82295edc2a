import { expect, test } from 'vitest'
import type { JsonObject } from '../contract/open-api-document.ts'
import { createChecker } from '../check/create-checker.ts'
import { contractOfOperation } from '../testing/contract-of.ts'
import { jsonRequest } from '../testing/request-of.ts'
import { isMisspelled } from './pruner.ts'

test.each<readonly [string, string, boolean]>([
  ['firstname', 'firstName', true],
  ['fristName', 'firstName', true],
  ['firstNmae', 'firstName', true],
  ['frisNtame', 'firstName', false],
  ['firsName', 'firstName', true],
  ['firstNames', 'firstName', true],
  ['FIRSTNAME', 'firstName', true],
  ['firstName', 'firstName', false],
  ['lastName', 'firstName', false],
  ['ia', 'id', false],
])('%s is meant as %s: %s', (written, known, isMeant) => {
  expect(isMisspelled(written, known)).toBe(isMeant)
})

const LEAD: JsonObject = {
  type: 'object',
  properties: {
    firstName: { type: 'string' },
    address: { type: 'object', properties: { street: { type: 'string' } } },
  },
}

function warningsFor(schema: JsonObject, body: unknown): readonly string[] {
  const requestBody = { content: { 'application/json': { schema } } }
  const checker = createChecker(contractOfOperation({ requestBody }))
  const { warnings } = checker.decodeRequest('call', jsonRequest(body))
  return warnings.map(({ where, expected }) => `${where} ${expected}`)
}

test.each([
  ['that is left out', LEAD],
  ['that is kept', { ...LEAD, additionalProperties: true }],
  ['that makes the body invalid', { ...LEAD, required: ['firstName'] }],
  ['of one of several schemas', { allOf: [LEAD, { properties: { lastName: {} } }] }],
])('warns of a misspelled key %s', (_, schema) => {
  expect(warningsFor(schema, { firstname: 'Ana' })).toEqual(['/firstname firstName'])
})

test('warns at any depth', () => {
  expect(warningsFor(LEAD, { address: { streat: 'x' } })).toEqual(['/streat street'])
})

test.each([{ firstName: 'Ana', firstname: 'Ana' }, { nickname: 'Ana' }, { firstName: 'Ana' }, []])(
  'does not warn of %j',
  (body) => {
    expect(warningsFor(LEAD, body)).toEqual([])
  },
)

test('a body of many unknown keys has few warnings', () => {
  const keys = Array.from({ length: 5_000 }, (_, index) => [`firstNam${index}`, 1] as const)

  expect(warningsFor(LEAD, Object.fromEntries(keys)).length).toBeLessThanOrEqual(200)
})

test.each([
  ['the first items of a body that is refused', 499, { firstName: 1 }, ['/firstname firstName']],
  ['no later ones', 500, { firstName: 1 }, []],
  ['all items of a body that is not', 500, {}, ['/firstname firstName']],
])('looks at %s', (_, before, first, warnings) => {
  const others = Array.from({ length: before - 1 }, () => ({}))

  expect(
    warningsFor({ type: 'array', items: LEAD }, [first, ...others, { firstname: 'Ana' }]),
  ).toEqual(warnings)
})
