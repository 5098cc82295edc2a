import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { openShop, START } from '../testing/shop-sandbox.ts'
import { shop as mock } from '../testing/shop/shop-mock.ts'
import { stateOf } from './testing/memory-log.ts'
import { openLoggedShop } from './testing/logged-shop.ts'
import { anySteps, flaky, take } from './testing/shop-steps.ts'

const DAY_MS = 86_400_000

test('a sandbox that was killed at any point goes on as if it had never ended', async () => {
  await fc.assert(
    fc.asyncProperty(anySteps, fc.nat(40), async (names, at) => {
      const kill = at % (names.length + 1)
      const whole = openShop(flaky())
      await take(whole, names, 0)

      const before = openLoggedShop([], flaky())
      await take(before.shop, names.slice(0, kill), 0)
      const after = openLoggedShop(before.log.lines, flaky())
      expect(JSON.stringify(after.shop.sandbox)).toBe(JSON.stringify(before.shop.sandbox))
      await take(after.shop, names.slice(kill), kill)

      expect(JSON.stringify(after.shop.sandbox)).toBe(JSON.stringify(whole.sandbox))
      expect(after.shop.sandbox.requests).toBe(whole.sandbox.requests)
      expect([...before.shop.sent, ...after.shop.sent].map(toText)).toEqual(whole.sent.map(toText))
    }),
    {
      numRuns: 150,
      // What was held must not be sent on the way to a new beginning.
      examples: [[['order', 'pause', 'trigger', 'order', 'resetEverything'], 11]],
    },
  )
})

test('a checkpoint leads to the same as the entries that it stands for', async () => {
  await fc.assert(
    fc.asyncProperty(anySteps, async (names) => {
      const { shop, log } = openLoggedShop([], flaky())
      await take(shop, names, 0)

      const checkpoint = [...stateOf(log.lines).checkpoint()].map((entry) => JSON.stringify(entry))
      const again = openLoggedShop(checkpoint, flaky())

      expect(JSON.stringify(again.shop.sandbox)).toBe(JSON.stringify(shop.sandbox))
    }),
    { numRuns: 60 },
  )
})

test('each entry of a log stands for a state that the sandbox was in', async () => {
  const seen = new Set<string>()
  const { shop, log } = openLoggedShop()
  await take(shop, ['endpoint', 'order', 'order', 'minute', 'day', 'reset', 'order'], 1)

  for (let count = 2; count <= log.lines.length; count += 1) {
    const cut = openLoggedShop(log.lines.slice(0, count))
    expect(() => JSON.stringify(cut.shop.sandbox)).not.toThrow()
    seen.add(JSON.stringify(cut.shop.sandbox))
  }
  expect(seen.size).toBeGreaterThan(5)
})

function toText({ url, body }: { readonly url: string; readonly body: Uint8Array }): string {
  return `${url} ${new TextDecoder().decode(body)}`
}

test('a world that was read from a document is made again from the log', async () => {
  await using source = openShop()
  await source.order('o1')
  const document = JSON.parse(JSON.stringify(source.sandbox.world(mock)))
  const world = mock.restoreWorld(document, { sandbox: 'main', now: () => START })
  const before = openLoggedShop()
  before.shop.sandbox.load({ ...before.shop.sandbox.save(), worlds: [world] }, 'document')

  const after = openLoggedShop(before.log.lines)

  expect(after.shop.sandbox.world(mock).data.orders.get('o1')).toMatchObject({ id: 'o1' })
  expect(JSON.stringify(after.shop.sandbox)).toBe(JSON.stringify(before.shop.sandbox))
})

test('a clock that moves by itself starts over at the instant of the reset, in a later process too', async () => {
  let now = START
  const options = { clock: { mode: { kind: 'real' } }, machineNow: () => now } as const
  const before = openLoggedShop([], options)
  await before.shop.order('o1')

  now += DAY_MS
  const after = openLoggedShop(before.log.lines, options)
  after.shop.sandbox.resetEverything()

  expect(after.shop.sandbox.clock.now()).toBe(now)
})
