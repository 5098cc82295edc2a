import type { ContractData, JsonObject, Operation } from '@ensaio/contracts'
import { contractOfOperation } from '@ensaio/contracts/testing'
import { describe, expect, test } from 'vitest'
import { shop } from '../../testing/shop/shop-mock.ts'
import { createSuite } from '../suite.ts'
import type { Suite } from '../suite.ts'
import { badCredentialsFor, needsCredentials, toCredentials } from './credentials.ts'

/** A suite of an operation that asks for one scheme, and the operation. */
function suiteWith(scheme: JsonObject, security: readonly JsonObject[] = [{ Scheme: [] }]) {
  const contract: ContractData = contractOfOperation(
    { security },
    { securitySchemes: { Scheme: scheme } },
  )
  const credentialsFor = (sandbox: string): Readonly<Record<string, string>> => ({
    username: `${sandbox}-user`,
    password: `${sandbox}-sêcret`,
    token: `${sandbox}-token`,
  })
  const suite: Suite = createSuite({ ...shop, contract, credentialsFor }, {})
  const operation = contract.operations['call'] as Operation // contractOfOperation names it so
  return { suite, operation, values: credentialsFor('main') }
}

describe('credentials', () => {
  test('go into the Authorization header by HTTP Basic, as UTF-8', () => {
    const { suite, operation, values } = suiteWith({ type: 'http', scheme: 'basic' })

    const { headers, secrets } = toCredentials(suite, operation, values)

    expect(headers).toEqual({ authorization: 'Basic bWFpbi11c2VyOm1haW4tc8OqY3JldA==' })
    expect(secrets).toEqual(['main-sêcret', 'bWFpbi11c2VyOm1haW4tc8OqY3JldA=='])
  })

  test('go into the Authorization header as a bearer token', () => {
    const { suite, operation, values } = suiteWith({ type: 'http', scheme: 'bearer' })

    expect(toCredentials(suite, operation, values).headers).toEqual({
      authorization: 'Bearer main-token',
    })
  })

  test.each(['query', 'header'] as const)('go into the %s as the spec names them', (place) => {
    const { suite, operation, values } = suiteWith({ type: 'apiKey', in: place, name: 'token' })

    const credentials = toCredentials(suite, operation, values)

    expect(place === 'query' ? credentials.query : credentials.headers).toEqual({
      token: 'main-token',
    })
  })

  test('are asked of the author where the spec does not say how', () => {
    const { suite, operation, values } = suiteWith({ type: 'oauth2', flows: {} })

    expect(() => toCredentials(suite, operation, values)).toThrow(/option "credentials"/)
  })

  test('are not asked for where the spec allows to go without', () => {
    const scheme = { type: 'http', scheme: 'basic' }
    const optional = suiteWith(scheme, [{ Scheme: [] }, {}])

    expect(needsCredentials(optional.operation)).toBe(false)
    expect(needsCredentials(suiteWith(scheme, []).operation)).toBe(false)
    expect(toCredentials(optional.suite, optional.operation, optional.values)).toEqual({
      secrets: [],
    })
  })

  test('are bad in every way that matters to the scheme, and in no other', () => {
    const { suite, operation } = suiteWith({ type: 'http', scheme: 'basic' })

    const what = badCredentialsFor(suite, operation, 'main').map((bad) => bad.what)

    expect(what).toEqual([
      'no credentials',
      'nonsense for credentials',
      'empty credentials',
      'the credentials of a sandbox that is not there',
      'a wrong username',
      'a wrong password',
    ])
  })
})
