import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { SnapshotError } from '../errors/snapshot-error.ts'
import { createFaultBook, restoreFaultBook, type FaultBook } from './fault-book.ts'
import { FaultBookError } from './fault-book-error.ts'
import { FAULT_RULES_MAX } from './fault-limits.ts'
import type { DeliveryMatch, FaultTiming, RequestEffect } from './fault-rule.ts'

const request = {
  service: 'pets',
  operationId: 'getPet',
  method: 'GET',
  path: '/v1/pets/7',
  basePath: '/v1',
  search: 'limit=5&tag=a&tag=b%20c',
  headers: new Headers({ 'X-Kind': 'cat' }),
  body: () => ({ name: 'Rex', owner: { id: 7, vip: true } }),
} as const
const delivery = {
  service: 'pets',
  webhook: 'petSold',
  target: 'crm',
  body: () => ({ id: 'p-1' }),
} as const

test('an empty book has no faults', () => {
  const book = createFaultBook({ seed: 1 })

  expect(book.takeRequest(request)).toEqual([])
  expect(book.takeDelivery(delivery)).toEqual([])
  expect(book.list()).toEqual([])
})

test('lists rules of requests and of deliveries in the order in which they were added', () => {
  const book = createFaultBook({ seed: 1 })
  const rule = { service: 'pets', match: {}, when: {}, effect: { kind: 'drop' } } as const
  book.add({ ...rule, id: 'first', on: 'delivery' })
  book.add({ ...on({ kind: 'reset' }), id: 'second' })
  book.add({ ...rule, id: 'third', on: 'delivery' })

  expect(book.list().map(({ rule: { id } }) => id)).toEqual(['first', 'second', 'third'])
})

test('gives ids to rules that have none, and never one that is taken', () => {
  const book = createFaultBook({ seed: 1 })
  book.add({ ...on({ kind: 'reset' }), id: 'fault-2' })

  expect(book.add(on({ kind: 'reset' })).id).toBe('fault-3')
  expect(book.add(on({ kind: 'reset' })).id).toBe('fault-4')
})

test('refuses an id that is taken, be it by a rule of the other kind', () => {
  const book = createFaultBook({ seed: 1 })
  book.add({ ...on({ kind: 'reset' }), id: 'mine' })

  expect(() => book.add({ ...onDelivery, id: 'mine' })).toThrow(
    'Failed to add the fault rule "mine": a rule with this id is there already.',
  )
  expect(book.list()).toHaveLength(1)
})

test('refuses a rule beyond the limit, and takes it when there is room again', () => {
  const book = createFaultBook({ seed: 1 })
  for (let index = 0; index < FAULT_RULES_MAX; index += 1) book.add(on({ kind: 'reset' }))

  expect(() => book.add(onDelivery)).toThrow(FaultBookError)
  expect(() => book.add(onDelivery)).toThrow(/the fault rule "without id": there are \d+ rules/)

  book.remove('fault-1')
  expect(book.add(onDelivery).id).toMatch(/^fault-/)
})

test.for([
  [{ operationId: 'getPet' }, true],
  [{ operationId: 'listPets' }, false],
  [{ method: 'GET' }, true],
  [{ method: 'POST' }, false],
  [{ path: '/pets/*' }, true],
  [{ path: '/v1/pets/*' }, true],
  [{ path: '/pets' }, false],
  [{ operationId: 'getPet', method: 'POST' }, false],
  [{ query: { limit: '5', tag: 'b c' } }, true],
  [{ query: { limit: '5', page: '1' } }, false],
  [{ query: { limit: '50' } }, false],
  [{ headers: { 'x-kind': 'cat' } }, true],
  [{ headers: { 'X-Kind': 'dog' } }, false],
  [{ headers: { 'X-Other': 'cat' } }, false],
  [{ body: { owner: { id: 7 } } }, true],
  [{ body: { owner: { id: 8 } } }, false],
  [{ body: 'Rex' }, false],
  [{}, true],
] as const)('a rule about %j matches a request: %s', ([match, expected]) => {
  const book = createFaultBook({ seed: 1 })
  book.add({ ...on({ kind: 'reset' }), match })

  expect(book.takeRequest(request)).toHaveLength(expected ? 1 : 0)
  expect(book.list()[0]?.matched).toBe(expected ? 1 : 0)
})

test('a rule does not touch another service, nor a request without operation that it does not mean', () => {
  const book = createFaultBook({ seed: 1 })
  book.add({ ...on({ kind: 'reset' }), match: { operationId: 'getPet' } })

  expect(book.takeRequest({ ...request, service: 'toys' })).toEqual([])
  expect(book.takeRequest({ ...request, operationId: undefined, path: '/v1/nowhere' })).toEqual([])
})

test.for<readonly [DeliveryMatch, boolean]>([
  [{ webhook: 'petSold' }, true],
  [{ webhook: 'petMoved' }, false],
  [{ target: 'crm' }, true],
  [{ target: 'shop' }, false],
  [{ webhook: 'petSold', target: 'shop' }, false],
  [{ body: { id: 'p-1' } }, true],
  [{ body: { id: 'p-2' } }, false],
  [{}, true],
])('a rule about %j matches a delivery: %s', ([match, expected]) => {
  const book = createFaultBook({ seed: 1 })
  book.add({ ...onDelivery, match })

  expect(book.takeDelivery(delivery)).toHaveLength(expected ? 1 : 0)
  expect(book.takeDelivery({ ...delivery, service: 'toys' })).toEqual([])
})

test('a rule about every service matches requests and deliveries of each', () => {
  const book = createFaultBook({ seed: 1 })
  book.add({ ...on({ kind: 'reset' }), service: '*' })
  book.add({ ...onDelivery, service: '*' })

  for (const service of ['pets', 'toys']) {
    expect(book.takeRequest({ ...request, service })).toHaveLength(1)
    expect(book.takeDelivery({ ...delivery, service })).toHaveLength(1)
  }
})

test('bodies are asked for only while a rule is about them', () => {
  const book = createFaultBook({ seed: 1 })
  book.add(on({ kind: 'reset' }))
  expect(book.readsBodies).toBe(false)

  const { id } = book.add({ ...on({ kind: 'reset' }), match: { body: {} } })
  expect(book.readsBodies).toBe(true)

  book.remove(id)
  expect(book.readsBodies).toBe(false)
})

test('counts matches and hits', () => {
  const book = createFaultBook({ seed: 1 })
  book.add(on({ kind: 'reset' }, { first: 2 }))

  const hits = [1, 2, 3].map(() => book.takeRequest(request).length)

  expect(hits).toEqual([1, 1, 0])
  expect(book.list()).toMatchObject([{ rule: { id: 'fault-1' }, matched: 3, hits: 2 }])
})

test('rules one behind the other take their turns', () => {
  const book = createFaultBook({ seed: 1 })
  book.add(on({ kind: 'status', status: 429 }, { first: 2 }))
  book.add(on({ kind: 'status', status: 503 }, { first: 1 }))

  const statuses = [1, 2, 3, 4].map(() => book.takeRequest(request)[0]?.effect)

  expect(statuses).toEqual([
    { kind: 'status', status: 429 },
    { kind: 'status', status: 429 },
    { kind: 'status', status: 503 },
    undefined,
  ])
})

test('effects that leave something to disturb come together, in order', () => {
  const book = createFaultBook({ seed: 1 })
  book.add(on({ kind: 'delay', ms: 5 }))
  book.add(on({ kind: 'truncate' }))
  book.add(on({ kind: 'reset' }))
  book.add(on({ kind: 'malformedJson' }))

  expect(book.takeRequest(request).map(({ ruleId }) => ruleId)).toEqual([
    'fault-1',
    'fault-2',
    'fault-3',
  ])
})

test('a random delay keeps to its bounds and is the same for the same seed', () => {
  fc.assert(
    fc.property(fc.integer(), fc.nat(1000), fc.nat(1000), (seed, fromMs, more) => {
      const draw = () => {
        const book = createFaultBook({ seed })
        book.add(on({ kind: 'delay', fromMs, toMs: fromMs + more }))
        return Array.from({ length: 5 }, () => msOf(book))
      }

      const drawn = draw()

      expect(drawn.every((ms) => ms >= fromMs && ms <= fromMs + more)).toBe(true)
      expect(draw()).toEqual(drawn)
    }),
  )
})

test('draws do not depend on other rules', () => {
  const alone = createFaultBook({ seed: 1 })
  const crowded = createFaultBook({ seed: 1 })
  crowded.add({ ...on({ kind: 'delay', ms: 0 }, { probability: 0.5 }), id: 'other' })
  for (const book of [alone, crowded]) {
    book.add({ ...on({ kind: 'reset' }, { probability: 0.5 }), id: 'mine' })
  }

  const strikes = (book: FaultBook) =>
    Array.from({ length: 50 }, () => book.takeRequest(request).some((f) => f.ruleId === 'mine'))

  expect(strikes(crowded)).toEqual(strikes(alone))
})

test('a removed rule strikes no more; one that is not there is not removed', () => {
  const book = createFaultBook({ seed: 1 })
  book.add(on({ kind: 'reset' }))
  book.add(onDelivery)

  expect(book.remove('fault-1')).toBe(true)
  expect(book.remove('fault-1')).toBe(false)
  expect(book.takeRequest(request)).toEqual([])
  expect(book.remove('fault-2')).toBe(true)
  expect(book.takeDelivery(delivery)).toEqual([])
})

test('clear removes all, and ids go on', () => {
  const book = createFaultBook({ seed: 1 })
  book.add(on({ kind: 'reset' }))
  book.add(onDelivery)

  book.clear()

  expect(book.list()).toEqual([])
  expect(book.takeDelivery(delivery)).toEqual([])
  expect(book.add(onDelivery).id).toBe('fault-3')
})

test('a restored book goes on where the snapshot was taken', () => {
  fc.assert(
    fc.property(fc.integer(), fc.nat(30), (seed, before) => {
      const book = createFaultBook({ seed })
      book.add(onDelivery)
      book.add(on({ kind: 'delay', fromMs: 0, toMs: 9_999 }, { probability: 0.5, first: 20 }))
      for (let index = 0; index < before; index += 1) book.takeRequest(request)

      const restored = restoreFaultBook(JSON.parse(JSON.stringify(book)))

      expect(restored.list()).toEqual(book.list())
      for (let index = 0; index < 30; index += 1) {
        expect(restored.takeRequest(request)).toEqual(book.takeRequest(request))
      }
      expect(restored.toJSON()).toEqual(book.toJSON())
      expect(restored.add(onDelivery)).toEqual(book.add(onDelivery))
    }),
  )
})

test('a restored book counts apart from the one that it was taken from', () => {
  const book = createFaultBook({ seed: 1 })
  book.add(on({ kind: 'reset' }))

  restoreFaultBook(book.toJSON()).takeRequest(request)

  expect(book.list()).toMatchObject([{ matched: 0, hits: 0 }])
})

test('refuses a snapshot of another version', () => {
  const snapshot = { ...createFaultBook({ seed: 1 }).toJSON(), version: 2 }

  expect(() => restoreFaultBook(JSON.parse(JSON.stringify(snapshot)))).toThrow(SnapshotError)
})

const onDelivery = {
  service: 'pets',
  on: 'delivery',
  match: {},
  effect: { kind: 'drop' },
} as const

function on(effect: RequestEffect, when?: FaultTiming) {
  const rule = { service: 'pets', on: 'request', match: {}, effect } as const
  return when === undefined ? rule : { ...rule, when }
}

function msOf(book: FaultBook): number {
  const effect = book.takeRequest(request)[0]?.effect
  if (effect?.kind !== 'delay') throw new Error('The rule did not delay.')
  return effect.ms
}
