import { describe, expect, test } from 'vitest'
import { INSTANT_MAX } from '../clock/instant-range.ts'
import { enqueue } from '../outbox/outbox.ts'
import { openShop, START } from '../testing/shop-sandbox.ts'
import type { ShopSandbox } from '../testing/shop-sandbox.ts'
import { createManualMachine } from '../testing/manual-machine.ts'
import { shop as shopMock } from '../testing/shop/shop-mock.ts'

const MINUTE = 60_000
const ENDPOINT = { url: 'http://127.0.0.1:3000/shipped' }

function openTimedShop(clock: {
  readonly mode?: { kind: 'real' } | { kind: 'scaled'; factor: number }
}) {
  const machine = createManualMachine(START)
  const shop = openShop({ ...machine.options, clock: { ...clock, at: START } })
  shop.sandbox.setEndpoint(shopMock.service, 'orderShipped', ENDPOINT)
  return { shop, machine }
}

const stateOf = async (shop: ShopSandbox, id: string): Promise<unknown> =>
  (await (await shop.call(`/orders/${id}`)).json()).state

describe('scheduler', () => {
  test('runs a job by itself once the real clock gets there, and no sooner', async () => {
    const { shop, machine } = openTimedShop({})
    await using _ = shop
    await shop.order('o1')

    machine.pass(MINUTE - 1)
    const before = await stateOf(shop, 'o1')
    machine.pass(1)

    expect(before).toBe('new')
    expect(await stateOf(shop, 'o1')).toBe('shipped')
    await shop.sandbox.settled()
    expect(shop.sent).toHaveLength(1)
  })

  test('runs it sixty times sooner on a clock that is sixty times faster', async () => {
    const { shop, machine } = openTimedShop({ mode: { kind: 'scaled', factor: 60 } })
    await using _ = shop
    await shop.order('o1')

    machine.pass(1_000)

    expect(await stateOf(shop, 'o1')).toBe('shipped')
  })

  test('sets its timer again when the clock is set', async () => {
    const { shop, machine } = openTimedShop({})
    await using _ = shop
    await shop.order('o1')

    shop.sandbox.setClock({ kind: 'frozen' })
    machine.pass(10 * MINUTE)
    const frozen = await stateOf(shop, 'o1')
    shop.sandbox.setClock({ kind: 'real' })
    machine.pass(MINUTE)

    expect(frozen).toBe('new')
    expect(await stateOf(shop, 'o1')).toBe('shipped')
  })

  test('neither advances nor is set beyond what a clock can show', async () => {
    await using shop = openShop()
    const { sandbox } = shop

    sandbox.setClock({ kind: 'frozen' }, INSTANT_MAX - MINUTE)

    await expect(sandbox.advance(2 * MINUTE)).rejects.toThrow(/between the years 1970 and 9000/)
    expect(() => sandbox.setClock({ kind: 'real' }, -1)).toThrow(/between the years 1970 and 9000/)
    expect([sandbox.clock.mode.kind, sandbox.clock.now()]).toEqual(['frozen', INSTANT_MAX - MINUTE])
    expect(await sandbox.advance(MINUTE)).toMatchObject({ now: INSTANT_MAX })
  })

  test('advances one call after the other', async () => {
    await using shop = openShop()
    await shop.order('o1')

    const [one, two] = await Promise.all([
      shop.sandbox.advance(MINUTE),
      shop.sandbox.advance(MINUTE),
    ])

    expect(one).toMatchObject({ now: START + MINUTE, jobs: 1 })
    expect(two).toMatchObject({ now: START + 2 * MINUTE, jobs: 0 })
  })

  test('runs what falls due at the same time in the order in which it was planned, jobs and deliveries alike', async () => {
    await using shop = openShop()
    const { sandbox, order, sent } = shop
    sandbox.setEndpoint(shopMock.service, 'orderShipped', ENDPOINT)
    await order('o1')
    await order('o2')
    const happened: string[] = []
    sandbox.journal.follow((newest) => {
      const entry = newest()
      if (entry.kind === 'job') happened.push(`job ${entry.subject}`)
      if (entry.kind === 'delivery') happened.push(`delivery ${happened.length}`)
    })
    const world = sandbox.world(shopMock.service)
    const plan = (id: string, dueAt: number): void =>
      void world.agenda.plan({ kind: 'ship', subject: id, payload: { id } as never, dueAt })
    const send = (subject: string): void => {
      const content = { body: `{"id":"${subject}"}`, contentType: 'application/json' }
      enqueue(world, {
        ...content,
        webhook: 'orderShipped',
        target: 'orderShipped',
        subject,
        causedBy: 'test',
      })
    }
    world.transact('test', () => {
      plan('o2', START)
      send('first')
      plan('o1', START)
      send('second')
      plan('o1', START - MINUTE)
    })

    await sandbox.advance(0)

    const jobs = happened.filter((what) => what.startsWith('job'))
    expect(jobs).toEqual(['job o1', 'job o2', 'job o1'])
    expect(happened.slice(0, 5)).toEqual(['job o1', 'job o2', 'delivery 2', 'job o1', 'delivery 4'])
    const ids = sent.map(({ body }) => JSON.parse(new TextDecoder().decode(body)).id)
    // What the jobs send is planned last.
    expect(ids).toEqual(['first', 'second', 'o1', 'o2', 'o1'])
  })

  test('has every attempt behind it when it has settled', async () => {
    const { promise, resolve } = Promise.withResolvers<void>()
    const sent: unknown[] = []
    await using shop = openShop({
      send: async (request) => {
        await promise
        sent.push(request)
        return { kind: 'answered', status: 200, headers: {}, body: '', truncated: false }
      },
    })
    shop.sandbox.setEndpoint(shopMock.service, 'orderShipped', ENDPOINT)
    shop.sandbox.setBehaviour(shopMock.service, 'shipsAfterMs', 0)
    await shop.order('o1')

    const settled = shop.sandbox.settled()
    const before = sent.length
    resolve()
    await settled

    expect([before, sent.length]).toEqual([0, 1])
  })

  test('runs nothing more once the sandbox is closed', async () => {
    const { shop, machine } = openTimedShop({})
    await shop.order('o1')

    await shop.sandbox[Symbol.asyncDispose]()
    machine.pass(MINUTE)

    expect(await stateOf(shop, 'o1')).toBe('new')
  })

  test('settles once it is stopped, whatever is still due', async () => {
    const { shop } = openTimedShop({})
    await shop.sandbox[Symbol.asyncDispose]()
    shop.sandbox.setBehaviour(shopMock.service, 'shipsAfterMs', 0)
    await shop.order('o1')

    await shop.sandbox.settled()

    expect(await stateOf(shop, 'o1')).toBe('new')
  })
})
