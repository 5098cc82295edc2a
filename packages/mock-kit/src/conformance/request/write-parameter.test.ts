import { createChecker } from '@ensaio/contracts'
import type { JsonObject, Operation } from '@ensaio/contracts'
import { contractOfOperation } from '@ensaio/contracts/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toHttpCall } from './http-call.ts'
import { writeParameter } from './write-parameter.ts'

const words = { type: 'array', items: { type: 'string' } }
const PARAMETERS: readonly JsonObject[] = [
  { name: 'q', in: 'query', schema: words },
  { name: 'q', in: 'query', explode: false, schema: words },
  { name: 'q', in: 'query', style: 'pipeDelimited', explode: false, schema: words },
  { name: 'q', in: 'header', schema: words },
  {
    name: 'q',
    in: 'query',
    style: 'deepObject',
    schema: { type: 'object', properties: { a: { type: 'string' }, b: { type: 'string' } } },
  },
]

/** A made-up operation with one parameter. */
function operationWith(parameter: JsonObject) {
  const contract = contractOfOperation({ parameters: [parameter] })
  const operation = contract.operations['call'] as Operation // contractOfOperation names it so
  return { contract, operation }
}

describe('writeParameter', () => {
  test.each(PARAMETERS)('writes what the contract reads, %j', (parameter) => {
    const { contract, operation } = operationWith(parameter)
    const word = fc.stringMatching(/^[a-z]{1,5}$/)
    const values =
      parameter['style'] === 'deepObject'
        ? fc.record({ a: word, b: word })
        : fc.array(word, { minLength: 2, maxLength: 4 })

    fc.assert(
      fc.property(values, (value) => {
        const [known] = operation.parameters
        const sample = known === undefined ? {} : writeParameter({}, known, value)
        // The base path is all that is asked of the mock.
        const { search, headers } = toHttpCall({ contract } as never, operation, sample)
        const decoded = createChecker(contract).decodeRequest('call', {
          pathParameters: {},
          search,
          headers: new Headers(headers),
          body: null,
        })
        expect({ ...decoded.query, ...decoded.headers }).toEqual({ q: value })
      }),
    )
  })

  test.each(['', '.', '..'])('never lets %j make another path of a path', (text) => {
    const { operation } = operationWith({ name: 'id', in: 'path', required: true })
    const [parameter] = operation.parameters

    expect(parameter && writeParameter({}, parameter, text)).toEqual({ path: { id: '~' } })
  })
})
