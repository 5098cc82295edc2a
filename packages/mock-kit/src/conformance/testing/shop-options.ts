import { shop } from '../../testing/shop/shop-mock.ts'
import type { ConformanceOptions } from '../conformance-options.ts'

/** The conformance options of the shop. */
export const shopOptions: ConformanceOptions = {
  samples: {
    createOrder: [{ body: { id: 'o1', item: 'tea' } }],
    getOrder: [{ path: { id: 'first' } }],
  },
  seedIndependentScenarios: ['default'],
  lifecycles: [
    {
      name: 'an order',
      create: ({ call }) => call('createOrder', { body: { id: 'o1', item: 'tea' } }),
      read: ({ call }) => call('getOrder', { path: { id: 'o1' } }),
      shows: () => ({ id: 'o1', item: 'tea', state: 'new' }),
      remove: ({ sandbox }) => sandbox.runAction(shop.service, 'lose', { id: 'o1' }),
    },
  ],
  useCases: [
    {
      name: 'two orders in a row are shipped in a row',
      scenario: 'empty',
      run: async ({ call, sandbox }) => {
        await call('createOrder', { body: { id: 'o1', item: 'tea' } })
        await call('createOrder', { body: { id: 'o2', item: 'tea' } })
        await sandbox.advance(60_000)
        const shipped = sandbox.deliveries().map(({ subject }) => subject)
        if (shipped.join() !== 'o1,o2') throw new Error(`shipped ${shipped.join()}`)
      },
    },
  ],
  deviations: [
    { operationId: 'createOrder', status: '429', reason: 'the shop has no rate limit' },
    { operationId: 'getOrder', status: '429', reason: 'the shop has no rate limit' },
  ],
}
