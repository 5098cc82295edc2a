import { describe, expect, test } from 'vitest'
import type { Mock } from '../definition/mock.ts'
import { UnknownNameError } from '../errors/unknown-name-error.ts'
import { enqueue } from '../outbox/outbox.ts'
import { shop } from '../testing/shop/shop-mock.ts'
import type { ShopWorld } from '../testing/shop/world.ts'
import { checksOf } from './checks-of.ts'
import { createSuite } from './suite.ts'
import { shopOptions } from './testing/shop-options.ts'

/** Returns the findings of the check with this title, as text. */
async function brokenBy(mock: Mock, title: string): Promise<string> {
  const checks = checksOf(createSuite(mock, { ...shopOptions, runs: 20 }))
  const check = checks.find(([name]) => name.startsWith(title))
  if (check === undefined) throw new Error(`no check "${title}"`)
  return (await check[1]()).join('\n')
}

let seedings = 0

/** Each mutant of the shop, the check that fails for it, and the finding. */
const MUTANTS: Readonly<Record<string, readonly [Partial<Mock>, string, RegExp]>> = {
  'accepts everybody': [
    { authenticate: () => ({ kind: 'accepted', principal: 'customer' }) },
    'createOrder refuses missing and wrong credentials',
    /with no credentials: expected 401 or 403, got 201/,
  ],
  'takes any key that ends as it should': [
    {
      authenticate: (world, request, operation) =>
        request.search.endsWith('-shop-key')
          ? { kind: 'accepted', principal: 'customer' }
          : shop.authenticate(world, request, operation),
    },
    'getOrder refuses missing and wrong credentials',
    /of a sandbox that is not there: expected 401 or 403, got 200/,
  ],
  'writes keys down': [
    {
      // The sandbox hides what it knows to be a key.
      credentialsIn: () => shop.credentialsFor('nobody'),
      handle: (world, call) => {
        const name = `${world.sandbox}-shop-key`
        world.behaviours.delete(name)
        world.behaviours.insert({ name, value: true })
        return shop.handle(world, call)
      },
    },
    'getOrder accepts its samples',
    /the journal entry .* shows a secret/,
  ],
  'checks nothing': [
    {
      server: {
        ...shop.server,
        decode: (operation, request) => ({ ...shop.server.decode(operation, request), ok: true }),
      },
    },
    'createOrder refuses what is wrong in one place',
    /expected no failure, got 500/,
  ],
  'keeps what is not documented': [
    {
      server: {
        ...shop.server,
        decode: (operation, request) => {
          const decoded = shop.server.decode(operation, request)
          const body: unknown = request.body === null ? undefined : JSON.parse(String(request.body))
          return decoded.ok ? { ...decoded, body } : decoded
        },
      },
      handle: (world, call) => {
        const reply = shop.handle(world, call)
        const { state } = Object(call.body) as { readonly state?: unknown }
        if (state === undefined || reply.status !== 201) return reply
        return { ...reply, body: { ...Object(reply.body), state } as object }
      },
    },
    'keys that only answers have',
    /expected no failure, got 500 .*SANDBOX_BROKE_CONTRACT/,
  ],
  'fails where it should refuse': [
    {
      problems: {
        ...shop.problems,
        invalidRequest: () => {
          throw new Error('boom')
        },
      },
    },
    'createOrder answers any request as documented',
    /expected no failure, got 500 .*boom/,
  ],
  'speaks of schemas': [
    {
      problems: {
        ...shop.problems,
        invalidRequest: (violations, request) => ({
          ...shop.problems.invalidRequest(violations, request),
          body: { error: 'must match a schema in anyOf' },
        }),
      },
    },
    'createOrder refuses what is wrong in one place',
    /expected the refusal to name what is allowed, .* it says "a schema"/,
  ],
  'reads bodies of any size': [
    { bodyBytesMax: 1_000, problems: { ...shop.problems, bodyTooLarge: () => ({ status: 201 }) } },
    'createOrder refuses what cannot be read',
    /expected no failure, got 500/,
  ],
  'changes something while it refuses': [
    {
      handle: (world, call) => {
        const reply = shop.handle(world, call)
        if (reply.status === 404) world.nextSequence()
        return reply
      },
    },
    'getOrder answers any request as documented',
    /expected the refusal to leave the world as it was; it changed .*"sequence":/,
  ],
  'alters a record in place': [
    {
      handle: (world, call) => {
        const [order] = (world as ShopWorld).data.orders.all()
        if (order !== undefined) Object.assign(order, { item: 'coffee' })
        return shop.handle(world, call)
      },
    },
    'getOrder accepts its samples',
    /expected no failure, got 500 .*read only property/,
  ],
  'alters a record in place that it made itself': [
    {
      handle: (world, call) => {
        const order = (world as ShopWorld).data.orders.get('o1')
        if (order !== undefined) Object.assign(order, { item: 'coffee' })
        return shop.handle(world, call)
      },
    },
    'createOrder accepts its samples',
    /expected no failure, got 500 .*read only property/,
  ],
  'counts refused callers in the world': [
    {
      authenticate: (world, request, operation) => {
        const verdict = shop.authenticate(world, request, operation)
        if (verdict.kind === 'refused') world.nextSequence()
        return verdict
      },
    },
    'getOrder refuses missing and wrong credentials',
    /leave the world as it was/,
  ],
  'documents another refusal of methods': [
    { problems: { ...shop.problems, methodNotAllowed: () => ({ status: 405, body: {} }) } },
    '/orders answers other methods',
    /expected no failure, got 500/,
  ],
  'allows methods that it does not have': [
    {
      problems: {
        ...shop.problems,
        methodNotAllowed: (request) => ({
          ...shop.problems.methodNotAllowed(request),
          headers: { allow: 'GET, POST' },
        }),
      },
    },
    '/orders answers other methods',
    /expected a refusal that allows POST, got 405 .* that allows GET, POST/,
  ],
  'knows every path': [
    { problems: { ...shop.problems, unknownPath: () => ({ status: 200, body: 'hello' }) } },
    'unknown paths',
    /expected no failure, got 500/,
  ],
  'seeds as it likes': [
    {
      createWorld: (options) => {
        const world = shop.createWorld(options)
        const name = `any-${(seedings += 1)}`
        world.transact('seed', () => world.behaviours.insert({ name, value: true }))
        return world
      },
    },
    'the scenario default is the same',
    /expected the same seed to give the same world/,
  ],
  'seeds by its seed, unknown to its author': [
    {
      createWorld: (options) => {
        const world = shop.createWorld(options)
        const name = `any-${options.seed}`
        world.transact('seed', () => world.behaviours.insert({ name, value: true }))
        return world
      },
    },
    'the scenario default is the same',
    /expected the world to be the same for every seed/,
  ],
  'sends while it seeds': [
    {
      createWorld: (options) => {
        const world = shop.createWorld(options)
        const delivery = { webhook: 'orderShipped', target: 'orderShipped', subject: 'first' }
        const content = { body: '{}', contentType: 'application/json', causedBy: 'seed' }
        world.transact('seed', () => enqueue(world, { ...delivery, ...content }))
        return world
      },
    },
    'the scenario default is the same',
    /expected the seeding to send nothing, got 1 deliveries/,
  ],
  'forgets its plans when it is restored': [
    {
      restoreWorld: (snapshot, options) =>
        shop.restoreWorld(
          { ...snapshot, collections: { ...snapshot.collections, $jobs: [] } },
          options,
        ),
    },
    'what the samples start',
    /expected a restored snapshot to be the same/,
  ],
  'fails at its own plans': [
    {
      runJob: () => {
        throw new Error('boom')
      },
    },
    'what the samples start',
    /the job "ship" of o1 failed: Error: boom/,
  ],
  'plans the same over and over': [
    {
      runJob: (world, { kind, subject, payload, dueAt }) =>
        void world.agenda.plan({ kind, subject, payload: payload as never, dueAt }),
    },
    'what the samples start',
    /100000 things happened, and there was no end/,
  ],
  'keeps what was deleted': [
    { runAction: () => undefined },
    'an order can be read once created',
    /expected it to be gone, got 200/,
  ],
}

describe('the suite', () => {
  test.each(Object.entries(MUTANTS))('catches a mock that %s', async (_, mutant) => {
    const [changed, title, found] = mutant

    expect(await brokenBy({ ...shop, ...changed }, title)).toMatch(found)
  })

  test('finds nothing wrong with the mock that the mutants are made of', async () => {
    const titles = new Set(Object.values(MUTANTS).map(([, title]) => title))

    for (const title of titles) expect(await brokenBy(shop, title)).toBe('')
  })

  test('refuses options that name what the mock does not have', () => {
    expect(() => createSuite(shop, { samples: { createOrders: [] } })).toThrow(
      /operation "createOrders".*Did you mean "createOrder"/,
    )
    expect(() => createSuite(shop, { seedIndependentScenarios: ['larg'] })).toThrow(
      UnknownNameError,
    )
    expect(() =>
      createSuite(shop, { endpointAnswers: { order: { status: 200, body: '' } } }),
    ).toThrow(UnknownNameError)
  })
})
