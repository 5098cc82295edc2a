import { defineCollection } from '../world/collection.ts'
import type { CollectionsOf } from '../world/collection.ts'
import type { World } from '../world/world.ts'
import { defineAction } from '../definition/action.ts'
import { defineBehaviour } from '../definition/behaviour.ts'
import { defineMock } from '../definition/define-mock.ts'
import { ActionRefusedError } from '../errors/action-refused-error.ts'
import { describeViolation } from '../text/describe-violation.ts'
import type { Handlers } from '../definition/handlers.ts'
import { shopContract } from './shop-contract.ts'
import type { ShopOperations } from './shop-contract.ts'

interface Order {
  readonly id: string
  readonly item: string
  readonly state: 'new' | 'shipped'
}

const collections = {
  orders: defineCollection({
    key: ({ id }: Order) => id,
    indexes: { item: ({ item }) => item },
  }),
}

export interface ShopTypes {
  readonly data: CollectionsOf<typeof collections>
  readonly jobs: { readonly ship: { readonly id: string } }
  readonly webhooks: { readonly orderShipped: { readonly id: string; readonly note: string } }
  readonly behaviours: { readonly shipsAfterMs: number; readonly refusesTwins: boolean }
}

export type ShopWorld = World<ShopTypes>

const problem = (status: number, error: string) => ({ status, body: { error } })

const keyOf = ({ search }: { readonly search: string }): string =>
  new URLSearchParams(search).get('key') ?? ''

const handlers: Handlers<ShopOperations, ShopWorld, string> = {
  createOrder: (world, { body }) => {
    if (world.data.orders.get(body.id) && world.behaviour('refusesTwins')) {
      return { status: 409, body: { error: `order ${body.id} exists` } }
    }
    world.data.orders.delete(body.id)
    const order = world.data.orders.insert({ ...body, state: 'new' })
    const dueAt = world.now() + world.behaviour('shipsAfterMs')
    world.agenda.plan({ kind: 'ship', subject: order.id, payload: { id: order.id }, dueAt })
    if (body.item === 'bomb') throw new Error('boom')
    const reply = {
      status: 201,
      body: { id: order.id, item: order.item, state: order.state },
    } as const
    return body.item === 'secret' ? { ...reply, body: { ...reply.body, margin: 3 } } : reply
  },
  getOrder: (world, { path }) => {
    const order = world.data.orders.get(path.id)
    if (order === undefined) return { status: 404, body: { error: `no order ${path.id}` } }
    return { status: 200, body: order }
  },
}

/** The mock that the engine's own tests run. Some of its items make trouble, by name. */
export const shop = defineMock({
  contract: shopContract,
  title: 'Shop',
  collections,
  scenarios: {
    empty: { description: 'no orders', seed: () => undefined },
    default: {
      description: 'one order, shipped',
      seed: (world: ShopWorld) => {
        world.data.orders.insert({ id: 'first', item: 'tea', state: 'shipped' })
      },
    },
  },
  behaviours: {
    shipsAfterMs: defineBehaviour({
      description: 'The time that an order takes.',
      schema: { type: 'number', minimum: 0 },
      default: 60_000,
    }),
    refusesTwins: defineBehaviour({
      description: 'Refuses an id that is taken.',
      schema: { type: 'boolean' },
      default: true,
    }),
  },
  handlers,
  auth: {
    sandboxOf: (request) => keyOf(request).replace(/-shop-key$/, ''),
    authenticate: (world: ShopWorld, request) =>
      keyOf(request) === `${world.sandbox}-shop-key`
        ? { kind: 'accepted', principal: 'customer' }
        : { kind: 'refused', reply: problem(401, 'who are you?') },
    credentialsFor: (sandbox) => ({ key: `${sandbox}-shop-key` }),
  },
  problems: {
    unknownPath: ({ path }) => problem(404, `no ${path}`),
    methodNotAllowed: ({ method, allowed }) => problem(405, `no ${method}, only ${allowed.join()}`),
    invalidRequest: (violations) => problem(400, violations.map(describeViolation).join('; ')),
    bodyTooLarge: ({ bytesMax }) => problem(413, `more than ${bytesMax} bytes`),
    rateLimited: () => problem(429, 'slowly!'),
  },
  events: {
    orderShipped: {
      targets: () => ['orderShipped'],
      resolve: (world: ShopWorld, { target }) => {
        const endpoint = world.endpoint(target)
        return endpoint && { url: endpoint.url, headers: {} }
      },
      stamp: (body, { number }) =>
        body.replace('parcel', number === 1 ? 'parcel' : `parcel (call ${number})`),
    },
  },
  jobs: {
    ship: (world: ShopWorld, { id }) => {
      const { item } = world.data.orders.update(id, { state: 'shipped' })
      if (item === 'glass') throw new Error('it broke')
      const note = `parcel ${world.random.hex(8)}`
      world.emit({ webhook: 'orderShipped', subject: id, payload: { id, note } })
    },
  },
  actions: {
    lose: defineAction({
      description: 'Loses an order.',
      input: { type: 'object', required: ['id'], properties: { id: { type: 'string' } } },
      run: (world: ShopWorld, { id }) => {
        if (world.data.orders.delete(id) === undefined) {
          throw new ActionRefusedError(`there is no order ${id}. Create it first.`)
        }
        return { lost: id }
      },
    }),
  },
  secrets: { queryParameters: ['key'] },
  documents: { '/about': () => ({ status: 200, body: { shop: 'made up' } }) },
  bodyBytesMax: 1_000,
})
