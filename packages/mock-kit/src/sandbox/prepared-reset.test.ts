import { expect, test } from 'vitest'
import { runAtOnce } from '../clock/slices.ts'
import { createRecordRoom } from '../world/record-memory.ts'
import { openShop, START } from '../testing/shop-sandbox.ts'
import { shop } from '../testing/shop/shop-mock.ts'
import { createTemplates } from './templates.ts'

const { service } = shop
const HOUR_MS = 3_600_000

test('a prepared reset is the same as one at once', async () => {
  await using one = openShop()
  await using other = openShop()
  for (const { order } of [one, other]) await order('o1')

  one.sandbox.reset(service, { seed: 7 })
  const world = runAtOnce(other.sandbox.prepareReset(service, { seed: 7 }))
  other.sandbox.reset(service, { seed: 7, prepared: new Map([[service, world]]) })

  expect(other.sandbox.toJSON()).toEqual(one.sandbox.toJSON())
})

test("nothing has changed before a prepared world takes its place, and its clock is the sandbox's then", async () => {
  await using shopSandbox = openShop()
  const { sandbox, order } = shopSandbox
  await order('o1')

  const prepared = runAtOnce(sandbox.prepareReset(service, { scenario: 'empty' }))
  await sandbox.advance(HOUR_MS)
  expect(sandbox.world(shop).data.orders.get('o1')).toMatchObject({ state: 'shipped' })
  sandbox.reset(service, { scenario: 'empty', prepared: new Map([[service, prepared]]) })

  expect(sandbox.world(shop).data.orders.size).toBe(0)
  expect(sandbox.world(shop).now()).toBe(START + HOUR_MS)
})

test('a reset of everything is prepared as of the beginning of the clock', async () => {
  await using one = openShop()
  await using other = openShop()
  for (const { sandbox } of [one, other]) await sandbox.advance(HOUR_MS)

  one.sandbox.resetEverything()
  const world = runAtOnce(other.sandbox.prepareReset(service, { everything: true }))
  other.sandbox.resetEverything({ prepared: new Map([[service, world]]) })

  expect(other.sandbox.toJSON()).toEqual(one.sandbox.toJSON())
})

test('a prepared world that is given up takes no memory', async () => {
  const room = createRecordRoom()
  await using shopSandbox = openShop({ room })
  const before = room.bytes

  const prepared = runAtOnce(shopSandbox.sandbox.prepareReset(service))
  expect(room.bytes).toBeGreaterThan(before)
  prepared.release()

  expect(room.bytes).toBe(before)
})

test('with templates, a prepared one is forked', async () => {
  let made = 0
  const counted: typeof shop = {
    ...shop,
    makeWorld: (options) => {
      made += 1
      return shop.makeWorld(options)
    },
  }
  await using shopSandbox = openShop({ mock: counted, templates: createTemplates() })
  const { sandbox } = shopSandbox
  const begun = made

  const prepared = runAtOnce(sandbox.prepareReset(service, { seed: 9 }))
  expect(made).toBe(begun + 1)
  sandbox.reset(service, { seed: 9, prepared: new Map([[service, prepared]]) })

  expect(made).toBe(begun + 1)
  expect(sandbox.world(shop).toJSON()).toEqual(
    shop.createWorld({ scenario: 'default', seed: 9, sandbox: 'main', now: () => START }).toJSON(),
  )
})
