import { describe, expect, test } from 'vitest'
import type { SandboxOptions } from './sandbox-options.ts'
import type { AdvanceProgress } from './sandbox.ts'
import { answered, openShop, START } from '../testing/shop-sandbox.ts'
import type { ShopSandbox } from '../testing/shop-sandbox.ts'
import { shop as shopMock } from '../testing/shop/shop-mock.ts'

const MINUTE = 60_000
const ENDPOINT = { url: 'http://127.0.0.1:3000/shipped' }

/** A machine on which each look at the clock takes a millisecond, as if every job were work. */
function createSlowMachine() {
  let now = START
  return { machineNow: () => (now += 1) }
}

/** A shop on a slow machine, and what is done in the turns that it lets go. */
function openSlowShop(
  onTurn: (turn: number) => void | Promise<void>,
  options: Partial<SandboxOptions> = {},
): ShopSandbox {
  let turn = 0
  return openShop({
    ...createSlowMachine(),
    nextTurn: async () => onTurn((turn += 1)),
    ...options,
  })
}

/** Orders that are shipped a tenth of a second apart, the last one within the minute. */
async function orderMany({ order, sandbox }: ShopSandbox, count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    sandbox.setBehaviour(shopMock.service, 'shipsAfterMs', MINUTE - (count - index) * 100)
    await order(`o${index}`)
  }
}

describe('advance', () => {
  test('lets go after a few milliseconds of jobs, and requests are answered on the way', async () => {
    const seen: number[] = []
    await using shop = openSlowShop(async () => {
      const answer = await shop.call('/orders/o99')
      seen.push(answer.status)
    })
    await orderMany(shop, 100)

    const advanced = await shop.sandbox.advance(MINUTE)

    expect(advanced).toMatchObject({ now: START + MINUTE, jobs: 100 })
    expect(advanced).not.toHaveProperty('cancelled')
    expect(seen.length).toBeGreaterThanOrEqual(20)
    expect(new Set(seen)).toEqual(new Set([200]))
  })

  test('does not let go where nothing takes time', async () => {
    let turns = 0
    await using shop = openShop({ nextTurn: async () => void (turns += 1) })
    await orderMany(shop, 100)

    await shop.sandbox.advance(MINUTE)

    expect(turns).toBe(0)
  })

  test('says how far it has come, to who asks and to who follows', async () => {
    const asked: (AdvanceProgress | undefined)[] = []
    await using shop = openSlowShop(() => void asked.push(shop.sandbox.advancing))
    await orderMany(shop, 100)
    const followed: AdvanceProgress[] = []
    shop.sandbox.followAdvance((progress) => followed.push(progress))

    await shop.sandbox.advance(2 * MINUTE)

    const span = { from: START, to: START + 2 * MINUTE }
    const [first, last] = [asked[0], asked.at(-1)]
    expect(first).toMatchObject(span)
    expect(first?.now).toBeGreaterThan(START)
    expect(last?.now).toBeGreaterThan(first?.now ?? Infinity)
    expect(last?.jobs).toBeGreaterThan(first?.jobs ?? Infinity)
    expect(shop.sandbox.advancing).toBeUndefined()
    expect(followed[0]).toEqual({ ...span, now: START, jobs: 0, attempts: 0 })
    expect(followed.at(-1)).toMatchObject({ ...span, now: span.to, jobs: 100, ended: true })
    expect(followed.length).toBe(asked.length + 2)
  })

  test('ends where it is when it is cancelled, and goes on from there', async () => {
    await using shop = openSlowShop((turn) => {
      if (turn === 3) void shop.sandbox.cancelAdvance()
    })
    await orderMany(shop, 100)

    const first = await shop.sandbox.advance(2 * MINUTE)
    const second = await shop.sandbox.advance(MINUTE)

    expect(first).toMatchObject({ cancelled: true })
    expect(first.now).toBeLessThan(START + MINUTE)
    expect(first.jobs).toBeLessThan(100)
    expect(second).toMatchObject({ now: first.now + MINUTE, jobs: 100 - first.jobs })
    expect(second).not.toHaveProperty('cancelled')
  })

  test('cancelled, it ends those that wait behind it, and only then is it said to have ended', async () => {
    const ended: string[] = []
    let cancelled: Promise<unknown> = Promise.resolve()
    await using shop = openSlowShop((turn) => {
      if (turn > 1) return
      cancelled = shop.sandbox.cancelAdvance().then(() => {
        ended.push('cancelled')
        shop.sandbox.setClock({ kind: 'frozen' }, START)
      })
    })
    await orderMany(shop, 100)

    const all = await Promise.all([
      shop.sandbox.advance(MINUTE).finally(() => ended.push('first')),
      shop.sandbox.advance(MINUTE).finally(() => ended.push('second')),
    ])
    await cancelled

    expect(all).toMatchObject([{ cancelled: true }, { cancelled: true, jobs: 0 }])
    expect(ended).toEqual(['first', 'second', 'cancelled'])
  })

  test('ends when its caller has gone, whatever else is being advanced', async () => {
    const caller = new AbortController()
    await using shop = openSlowShop((turn) => {
      if (turn === 2) caller.abort()
    })
    await orderMany(shop, 100)

    const [left, other] = await Promise.all([
      shop.sandbox.advance(MINUTE, { signal: caller.signal }),
      shop.sandbox.advance(MINUTE),
    ])

    expect(left).toMatchObject({ cancelled: true })
    expect(other).toMatchObject({ now: left.now + MINUTE, jobs: 100 - left.jobs })
    expect(other).not.toHaveProperty('cancelled')
  })

  test('does not wait for a receiver once it is cancelled', async () => {
    const { promise, resolve } = Promise.withResolvers<void>()
    const asked = Promise.withResolvers<void>()
    await using shop = openShop({
      send: async () => {
        asked.resolve()
        await promise
        return answered(200)
      },
    })
    shop.sandbox.setEndpoint(shopMock.service, 'orderShipped', ENDPOINT)
    await shop.order('o1')

    const advancing = shop.sandbox.advance(2 * MINUTE)
    await asked.promise
    await shop.sandbox.cancelAdvance()
    const advanced = await advancing
    const before = shop.sandbox.deliveries().map(({ status }) => status)
    resolve()
    await shop.sandbox.settled()

    expect(advanced).toMatchObject({ now: START + MINUTE, cancelled: true })
    expect(before).toEqual(['pending'])
    expect(shop.sandbox.deliveries()).toMatchObject([{ status: 'delivered' }])
  })

  test('keeps the clock to itself: nobody sets it meanwhile', async () => {
    const refused: unknown[] = []
    await using shop = openSlowShop(() => {
      try {
        shop.sandbox.setClock({ kind: 'real' }, START)
      } catch (error) {
        refused.push(error)
      }
    })
    await orderMany(shop, 50)

    const { now } = await shop.sandbox.advance(MINUTE)
    shop.sandbox.setClock({ kind: 'frozen' }, START)

    expect(now).toBe(START + MINUTE)
    expect(refused[0]).toMatchObject({ code: 'CLOCK_ADVANCING' })
    expect(String(refused[0])).toContain('2026-03-02T09:01:00.000Z')
    expect(shop.sandbox.clock.now()).toBe(START)
  })

  test('goes on in the new world when the service is reset meanwhile', async () => {
    await using shop = openSlowShop(async (turn) => {
      if (turn !== 3) return
      shop.sandbox.reset(shopMock.service)
      await shop.order('after')
    })
    await orderMany(shop, 100)

    const advanced = await shop.sandbox.advance(10 * MINUTE)

    expect(advanced).toMatchObject({ now: START + 10 * MINUTE })
    expect(advanced.jobs).toBeLessThan(50)
    expect(shop.sandbox.world(shopMock.service).jobs.size).toBe(0)
    expect(await (await shop.call('/orders/after')).json()).toMatchObject({ state: 'shipped' })
    expect((await shop.call('/orders/o99')).status).toBe(404)
  })

  test('ends when the sandbox is closed', async () => {
    const shop = openSlowShop(() => void shop.sandbox[Symbol.asyncDispose]())
    await orderMany(shop, 100)

    const advanced = await shop.sandbox.advance(MINUTE)

    expect(advanced).toMatchObject({ cancelled: true })
    expect(advanced.jobs).toBeLessThan(10)
  })

  test('where none is under way there is nothing to cancel', async () => {
    await using shop = openShop()

    await shop.sandbox.cancelAdvance()

    expect(await shop.sandbox.advance(MINUTE)).toEqual({
      now: START + MINUTE,
      jobs: 0,
      attempts: 0,
    })
  })
})

test('settles on a clock that is faster than its work', async () => {
  let now = START
  await using shop = openShop({
    // So slow that each slice has time for one job, while the next ones fall due.
    machineNow: () => (now += 20),
    timers: { after: () => () => undefined },
  })
  await orderMany(shop, 250)

  shop.sandbox.setClock({ kind: 'scaled', factor: 10 }, START + MINUTE - 25_000)
  await shop.sandbox.settled()

  expect(await (await shop.call('/orders/o0')).json()).toMatchObject({ state: 'shipped' })
  expect(shop.sandbox.world(shopMock.service).jobs.size).toBeGreaterThan(0)
})

test('a clock that moves by itself runs what is due in slices as well', async () => {
  const { machineNow } = createSlowMachine()
  let slices = 0
  let goOff = (): void => undefined
  const after = (_: number, run: () => void) => {
    goOff = run
    return () => undefined
  }
  await using shop = openShop({ machineNow, timers: { after } })
  await orderMany(shop, 100)
  const left = (): number => shop.sandbox.world(shopMock.service).jobs.size

  shop.sandbox.setClock({ kind: 'scaled', factor: 0.001 }, START + MINUTE)
  const leftByOneSlice = left()
  for (; left() > 0 && slices < 100; slices += 1) goOff()

  expect(leftByOneSlice).toBeGreaterThan(90)
  expect(leftByOneSlice).toBeLessThan(100)
  expect(slices).toBeGreaterThan(15)
  expect(left()).toBe(0)
})
