import { describe, expect, test } from 'vitest'
import { answered, openShop, START } from '../testing/shop-sandbox.ts'
import { shop as shopMock } from '../testing/shop/shop-mock.ts'

const MINUTE = 60_000
const ENDPOINT = { url: 'http://127.0.0.1:3000/shipped' }
const SHOP = shopMock.service

describe('sandbox', () => {
  test('runs jobs and sends their webhooks as the clock is moved over them', async () => {
    await using shop = openShop()
    shop.sandbox.setEndpoint(SHOP, 'orderShipped', ENDPOINT)
    await shop.order('o1')

    const before = await shop.sandbox.advance(MINUTE - 1)
    const after = await shop.sandbox.advance(1)

    expect(before).toEqual({ now: START + MINUTE - 1, jobs: 0, attempts: 0 })
    expect(after).toEqual({ now: START + MINUTE, jobs: 1, attempts: 1 })
    expect(shop.sent).toHaveLength(1)
    expect(shop.sent[0]?.url).toBe(ENDPOINT.url)
  })

  test('runs what falls due in order of time, then sequence', async () => {
    await using shop = openShop()
    shop.sandbox.setEndpoint(SHOP, 'orderShipped', ENDPOINT)
    await shop.order('a')
    await shop.order('b')
    shop.sandbox.setBehaviour(SHOP, 'shipsAfterMs', 1_000)
    await shop.order('soon')

    await shop.sandbox.advance(MINUTE)

    const ids = shop.sent.map(({ body }) => JSON.parse(new TextDecoder().decode(body)).id)
    expect(ids).toEqual(['soon', 'a', 'b'])
  })

  test('tries a delivery again until it is taken, with the same bytes but for what the vendor counts', async () => {
    let answers = 0
    await using shop = openShop({ answer: () => answered((answers += 1) < 3 ? 500 : 200) })
    shop.sandbox.setEndpoint(SHOP, 'orderShipped', ENDPOINT)
    await shop.order('o1')

    await shop.sandbox.advance(10 * MINUTE)

    const [delivery] = shop.sandbox.deliveries()
    expect(delivery).toMatchObject({ status: 'delivered' })
    expect(delivery?.attempts.map(({ number }) => number)).toEqual([1, 2, 3])
    const notes = shop.sent.map(({ body }) => JSON.parse(new TextDecoder().decode(body)).note)
    expect(
      notes.map((note) => note.replace(/parcel(?: \(call (\d)\))? [0-9a-f]{8}/, '$1')),
    ).toEqual(['', '2', '3'])
  })

  test('keeps a delivery that had no endpoint, to be redelivered', async () => {
    await using shop = openShop()
    await shop.order('o1')
    await shop.sandbox.advance(MINUTE)
    const [lost] = shop.sandbox.deliveries()
    shop.sandbox.setEndpoint(SHOP, 'orderShipped', ENDPOINT)

    shop.sandbox.redeliver(SHOP, lost?.id ?? '')
    await shop.sandbox.settled()

    expect(lost).toMatchObject({ status: 'failed' })
    expect(shop.sandbox.deliveries()).toMatchObject([{ status: 'delivered' }])
  })

  test('holds deliveries back while they are paused', async () => {
    await using shop = openShop()
    shop.sandbox.setEndpoint(SHOP, 'orderShipped', ENDPOINT)
    await shop.order('o1')

    shop.sandbox.pauseDeliveries()
    await shop.sandbox.advance(MINUTE)
    const sentWhilePaused = shop.sent.length
    shop.sandbox.resumeDeliveries()
    await shop.sandbox.settled()

    expect(sentWhilePaused).toBe(0)
    expect(shop.sent).toHaveLength(1)
  })

  test('writes down a job that fails, leaves the world as it was, and goes on', async () => {
    await using shop = openShop()
    await shop.order('broken', 'glass')
    await shop.order('fine')

    await shop.sandbox.advance(MINUTE)

    expect(shop.sandbox.journal.list()).toContainEqual(
      expect.objectContaining({ kind: 'job', subject: 'broken', error: 'Error: it broke' }),
    )
    expect(await (await shop.call('/orders/broken')).json()).toMatchObject({ state: 'new' })
    expect(await (await shop.call('/orders/fine')).json()).toMatchObject({ state: 'shipped' })
    expect(await shop.sandbox.advance(MINUTE)).toMatchObject({ jobs: 0 })
  })

  test('starts over by scenario, and keeps endpoints and behaviours', async () => {
    await using shop = openShop()
    shop.sandbox.setEndpoint(SHOP, 'orderShipped', ENDPOINT)
    shop.sandbox.setBehaviour(SHOP, 'refusesDuplicates', false)
    await shop.order('o1')

    shop.sandbox.reset(SHOP, { scenario: 'empty' })

    expect((await shop.call('/orders/o1')).status).toBe(404)
    expect((await shop.call('/orders/first')).status).toBe(404)
    expect(await shop.sandbox.advance(MINUTE)).toMatchObject({ jobs: 0 })
    await shop.order('o2')
    expect((await shop.order('o2')).status).toBe(201)
    shop.sandbox.reset(SHOP)
    await shop.order('o3')
    await shop.sandbox.advance(MINUTE)
    expect(shop.sent).toHaveLength(1)
  })

  test('is the same byte for byte when the same happens to it', async () => {
    const run = async () => {
      await using shop = openShop()
      shop.sandbox.setEndpoint(SHOP, 'orderShipped', ENDPOINT)
      const bodies = [await (await shop.order('a')).text(), await (await shop.order('b')).text()]
      await shop.sandbox.advance(MINUTE)
      return [bodies, shop.sent.map(({ body }) => body.toString()), JSON.stringify(shop.sandbox)]
    }

    expect(await run()).toEqual(await run())
  })

  test('goes on from a snapshot as if nothing had happened', async () => {
    await using shop = openShop()
    shop.sandbox.setEndpoint(SHOP, 'orderShipped', ENDPOINT)
    await shop.order('a')
    const snapshot = JSON.parse(JSON.stringify(shop.sandbox))
    await using again = openShop({ snapshot })

    await shop.sandbox.advance(MINUTE)
    await again.sandbox.advance(MINUTE)

    expect(again.sent.map(({ body }) => body.toString())).toEqual(
      shop.sent.map(({ body }) => body.toString()),
    )
    expect(JSON.stringify(again.sandbox)).toBe(JSON.stringify(shop.sandbox))
  })

  test('refuses a snapshot of another version, of the sandbox or of one world', () => {
    const { sandbox } = openShop()
    const snapshot = JSON.parse(JSON.stringify(sandbox))
    const [world] = snapshot.worlds
    const open = (other: object) => () => openShop({ snapshot: { ...snapshot, ...other } })

    expect(open({})).not.toThrow()
    expect(open({ version: 2 })).toThrow(/its format is "ensaio-sandbox" 2/)
    expect(open({ worlds: [{ ...world, version: 2 }] })).toThrow(/its format is "ensaio-world" 2/)
  })

  test('runs an action, and tells what was wrong with one that it refuses', async () => {
    await using shop = openShop()

    expect(shop.sandbox.runAction(SHOP, 'lose', { id: 'first' })).toEqual({ lost: 'first' })
    expect(() => shop.sandbox.runAction(SHOP, 'lose', { id: 'first' })).toThrow(/Create it first/)
    expect(() => shop.sandbox.runAction(SHOP, 'loose', 'x')).toThrow(/Did you mean "lose"/)
  })

  test('leaves no secret in what the journal says of a refused action', async () => {
    await using shop = openShop()
    const { sandbox } = shop

    expect(() => sandbox.runAction(SHOP, 'lose', { id: 'http://h/?key=hush' })).toThrow(/hush/)

    const written = JSON.stringify(sandbox.journal.list())
    expect(written).toContain('http://h/?key=[redacted]')
    expect(written).not.toContain('hush')
  })

  test('gives the world of a mock, by the mock with its types or by the name of its service', async () => {
    await using shop = openShop()
    const { sandbox } = shop

    await shop.order('o1')
    expect(sandbox.world(shopMock).data.orders.get('o1')?.state).toBe('new')
    expect(sandbox.world(shopMock)).toBe(sandbox.world(SHOP))

    sandbox.reset(SHOP)
    expect(sandbox.world(shopMock).data.orders.get('o1')).toBeUndefined()
    // @ts-expect-error The shop has no customers.
    expect(sandbox.world(shopMock).data.customers).toBeUndefined()
    const stranger = { ...shopMock, service: 'shopp' }
    expect(() => sandbox.world(stranger)).toThrow(/Known: made-up/)
  })

  test('refuses what does not fit, and says what would', async () => {
    await using shop = openShop()
    const { sandbox } = shop

    expect(() => sandbox.world('shopp')).toThrow(/no|none/)
    expect(() => sandbox.reset(SHOP, { scenario: 'ful' })).toThrow(/Known: empty, default/)
    expect(() => sandbox.setEndpoint(SHOP, 'orderSent', ENDPOINT)).toThrow(/orderShipped/)
    expect(() =>
      sandbox.setEndpoint(SHOP, 'orderShipped', { url: 'http://169.254.169.254/' }),
    ).toThrow(/never called/)
    expect(() => sandbox.setBehaviour(SHOP, 'refusesDuplicates', 3)).toThrow(
      /is 3\. Send true or false\./,
    )
    expect(() => sandbox.setBehaviour(SHOP, 'shipsAfterMs', -3)).toThrow(
      /is -3\. Send at least 0\./,
    )
    expect(() => openShop({ name: 'Not OK' })).toThrow(/lower-case letters/)
    expect(() => openShop({ scenarios: { [SHOP]: 'none' } })).toThrow(/scenario "none"/)
  })
})
