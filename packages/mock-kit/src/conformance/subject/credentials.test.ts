import type { ContractData, JsonObject, Operation } from '@ensaio/contracts'
import { contractOfOperation } from '@ensaio/contracts/testing'
import { describe, expect, test } from 'vitest'
import { shop } from '../../testing/shop.ts'
import { createProof } from '../proof.ts'
import type { Proof } from '../proof.ts'
import { badCredentialsFor, needsCredentials, toCredentials } from './credentials.ts'

/** A proof of an operation that asks for one scheme, and the operation. */
function proofWith(scheme: JsonObject, security: readonly JsonObject[] = [{ Scheme: [] }]) {
  const contract: ContractData = contractOfOperation(
    { security },
    { securitySchemes: { Scheme: scheme } },
  )
  const credentialsFor = (sandbox: string): Readonly<Record<string, string>> => ({
    username: `${sandbox}-user`,
    password: `${sandbox}-sêcret`,
    token: `${sandbox}-token`,
  })
  const proof: Proof = createProof({ ...shop, contract, credentialsFor }, {})
  const operation = contract.operations['call'] as Operation // contractOfOperation names it so
  return { proof, operation, values: credentialsFor('main') }
}

describe('credentials', () => {
  test('go into the Authorization header by HTTP Basic, as UTF-8', () => {
    const { proof, operation, values } = proofWith({ type: 'http', scheme: 'basic' })

    const { headers, secrets } = toCredentials(proof, operation, values)

    expect(headers).toEqual({ authorization: 'Basic bWFpbi11c2VyOm1haW4tc8OqY3JldA==' })
    expect(secrets).toEqual(['main-sêcret', 'bWFpbi11c2VyOm1haW4tc8OqY3JldA=='])
  })

  test('go into the Authorization header as a bearer token', () => {
    const { proof, operation, values } = proofWith({ type: 'http', scheme: 'bearer' })

    expect(toCredentials(proof, operation, values).headers).toEqual({
      authorization: 'Bearer main-token',
    })
  })

  test.each(['query', 'header'] as const)('go into the %s as the spec names them', (place) => {
    const { proof, operation, values } = proofWith({ type: 'apiKey', in: place, name: 'token' })

    const credentials = toCredentials(proof, operation, values)

    expect(place === 'query' ? credentials.query : credentials.headers).toEqual({
      token: 'main-token',
    })
  })

  test('are asked of the author where the spec does not say how', () => {
    const { proof, operation, values } = proofWith({ type: 'oauth2', flows: {} })

    expect(() => toCredentials(proof, operation, values)).toThrow(/option "credentials"/)
  })

  test('are not asked for where the spec allows to go without', () => {
    const scheme = { type: 'http', scheme: 'basic' }
    const optional = proofWith(scheme, [{ Scheme: [] }, {}])

    expect(needsCredentials(optional.operation)).toBe(false)
    expect(needsCredentials(proofWith(scheme, []).operation)).toBe(false)
    expect(toCredentials(optional.proof, optional.operation, optional.values)).toEqual({
      secrets: [],
    })
  })

  test('are bad in every way that matters to the scheme, and in no other', () => {
    const { proof, operation } = proofWith({ type: 'http', scheme: 'basic' })

    const what = badCredentialsFor(proof, operation, 'main').map((bad) => bad.what)

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
