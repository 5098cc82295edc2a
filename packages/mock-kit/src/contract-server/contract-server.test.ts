import * as fc from 'fast-check'
import type { ContractData, Operation } from '@ensaio/contracts'
import { describe, expect, test } from 'vitest'
import { shopContract } from '../testing/shop/shop-contract.ts'
import { createContractServer, byPrecedence } from './contract-server.ts'

/** The shop's contract with these paths besides its own; their ids are in the order in which they are given. */
function contractWith(paths: readonly string[]): ContractData {
  const added = paths.map((path, index): [string, Operation] => {
    const id = `added${index}`
    return [id, { ...shopContract.operations.getOrder, id, path }]
  })
  return {
    ...shopContract,
    operations: { ...shopContract.operations, ...Object.fromEntries(added) },
  }
}

function idAt(contract: ContractData, method: string, path: string): string | undefined {
  const route = createContractServer(contract).route(method, path)
  return route.kind === 'operation' ? route.operation.id : undefined
}

describe('route', () => {
  test.each([
    ['POST', '/api/orders', 'createOrder'],
    ['GET', '/api/orders/o1', 'getOrder'],
    ['GET', '/api/orders/o%201', 'getOrder'],
    ['GET', '/api/orders/o%2F1', 'getOrder'],
    ['GET', '/api/%6Frders/o1', 'getOrder'],
    ['HEAD', '/api/orders/o1', 'getOrder'],
    ['GET', '/api/orders/%E0%A4%A', 'getOrder'],
  ])('finds the operation of %s %s', (method, path, id) => {
    expect(idAt(shopContract, method, path)).toBe(id)
  })

  test.each(['/', '/orders', '/api/orders/', '/api/orders/o1/lines', '/api/constructor'])(
    'finds no path at %s',
    (path) => {
      expect(createContractServer(shopContract).route('GET', path)).toEqual({ kind: 'unknownPath' })
    },
  )

  test('names the methods that a path takes', () => {
    expect(createContractServer(shopContract).route('DELETE', '/api/orders/o1')).toEqual({
      kind: 'otherMethod',
      template: '/orders/{id}',
      allowed: ['GET'],
    })
  })

  test.each([
    [['/orders/search']],
    [['/orders/{other}/lines', '/orders/search', '/orders/search/lines']],
  ])('tries fixed paths before templates, in whatever order the contract has them: %j', (paths) => {
    const contract = contractWith(paths)

    expect(idAt(contract, 'GET', '/api/orders/search')).toBe(
      `added${paths.indexOf('/orders/search')}`,
    )
    expect(idAt(contract, 'GET', '/api/orders/o1')).toBe('getOrder')
  })

  test('finds the most fixed of all paths that fit', () => {
    const segment = fc.constantFrom('a', 'b', '{x}', '{y}')
    const template = fc
      .array(segment, { minLength: 1, maxLength: 3 })
      .map((segments) => `/${segments.join('/')}`)
    const shapeOf = (path: string): string => path.replaceAll(/\{\w\}/g, '*')

    fc.assert(
      fc.property(fc.uniqueArray(template, { selector: shapeOf, maxLength: 8 }), (paths) => {
        const server = createContractServer(contractWith(paths))
        for (const path of paths) {
          const asked = path.replaceAll(/\{\w\}/g, 'a')
          const fits = paths.filter((one) =>
            new RegExp(`^${one.replaceAll(/\{\w\}/g, '[^/]+')}$`).test(asked),
          )
          const first = fits.toSorted(byPrecedence)[0]
          const route = server.route('GET', `/api${asked}`)
          expect(route).toMatchObject({ kind: 'operation', operation: { path: first } })
          // Nothing that fits as well is fixed at the first segment in which the two differ.
          for (const other of fits) expect(isMoreFixed(other, first ?? '')).toBe(false)
        }
      }),
    )
  })
})

/** Tells whether a template is fixed where the other, in the first segment that differs in kind, is not. */
function isMoreFixed(one: string, other: string): boolean {
  const others = other.split('/')
  for (const [index, segment] of one.split('/').entries()) {
    const [isOpen, isOtherOpen] = [segment, others[index] ?? ''].map((part) => part.startsWith('{'))
    if (isOpen !== isOtherOpen) return !isOpen
  }
  return false
}

describe('a slash at the end of a path', () => {
  const lenient: ContractData = {
    ...shopContract,
    document: { ...shopContract.document, 'x-trailing-slash': 'ignored' },
  }

  test('makes no difference where the contract says so, and another path where it does not', () => {
    const server = createContractServer(lenient)

    expect(server.route('GET', '/api/orders/o1/')).toEqual(server.route('GET', '/api/orders/o1'))
    expect(server.route('GET', '/api/orders/o1/').kind).toBe('operation')
    expect(createContractServer(shopContract).route('GET', '/api/orders/o1/').kind).toBe(
      'unknownPath',
    )
  })

  test('is not part of a parameter', () => {
    const server = createContractServer(lenient)
    const route = server.route('GET', '/api/orders/o1/')
    if (route.kind !== 'operation') throw new Error('found no operation')

    const url = { path: '/api/orders/o1/', search: '' }
    const decoded = server.decode(route.operation, { url, headers: new Headers(), body: null })

    expect(decoded).toMatchObject({ ok: true, path: { id: 'o1' } })
  })
})
