// Sandboxes that keep a log share the records of a scenario, as those in memory do.
import { expect, test } from 'vitest'
import { runAtOnce } from '../clock/slices.ts'
import type { Mock } from '../definition/mock.ts'
import { createTemplates } from '../sandbox/templates.ts'
import { shop } from '../testing/shop/shop-mock.ts'
import { openLoggedShop } from './testing/logged-shop.ts'

const AT = Date.parse('2026-03-02T09:00:30.500Z')

interface OpenOptions {
  readonly lines?: readonly string[]
  readonly isFrozen?: boolean
  readonly machineNow?: () => number
  readonly scenariosAt?: number
}

/** Opens shops on moving clocks, or opens them again from their logs, and counts how often a scenario is made. */
function openShops(hasTemplates = true) {
  let made = 0
  const counted: Mock = {
    ...shop,
    makeWorld: (options) => {
      made += 1
      return shop.makeWorld(options)
    },
  }
  const templates = createTemplates()
  const open = (at: number, { lines = [], isFrozen = false, ...options }: OpenOptions = {}) =>
    openLoggedShop(lines, {
      mocks: [counted],
      ...(hasTemplates && { templates }),
      clock: { mode: { kind: isFrozen ? 'frozen' : 'real' }, at },
      machineNow: () => at,
      ...options,
    })
  return { open, made: () => made, templates, mock: counted }
}

test('those that begin in the same minute share it, and those of another minute do not', async () => {
  const { open, made } = openShops()

  open(AT)
  open(AT + 29_000)
  expect(made()).toBe(1)
  open(AT + 29_500)

  expect(made()).toBe(2)
})

test('those that are made again from their logs share it, and are as they were', async () => {
  const first = openShops()
  const [one, other] = [first.open(AT), first.open(AT + 7)]
  await one.shop.order('a')
  const worlds = [one, other].map(({ shop: { sandbox } }) => sandbox.world('made-up').toJSON())
  const again = openShops()

  const remade = [one, other].map(({ log }) => again.open(AT + 500_000, { lines: log.lines }))

  expect(again.made()).toBe(1)
  expect(remade.map(({ shop: { sandbox } }) => sandbox.world('made-up').toJSON())).toEqual(worlds)
})

test('on a clock that stands still, each begins at its own instant', async () => {
  const { open, made } = openShops()

  open(AT, { isFrozen: true })
  open(AT, { isFrozen: true })
  expect(made()).toBe(1)
  open(AT + 1, { isFrozen: true })

  expect(made()).toBe(2)
})

test('a sandbox begins with the scenario that was prepared for it, though its minute is over', async () => {
  const { open, made, templates, mock } = openShops()
  const minute = AT - (AT % 60_000)
  const start = { scenario: 'default', seed: 1, sandbox: 'made-up', now: () => minute }
  runAtOnce(templates.prepare(mock, { ...start, isFrozen: true }))

  const { log } = open(AT + 60_000, { scenariosAt: minute })

  expect(made()).toBe(1)
  expect(log.lines[0]).toContain(`"at":${minute}`)
  expect(open(AT + 90_000, { lines: log.lines }).failures).toEqual([])
})

test.each([true, false])(
  'a reset is made once, with the world that was prepared for it, though its minute is over (templates: %s)',
  async (hasTemplates) => {
    const { open, made } = openShops(hasTemplates)
    let now = AT
    const { shop: opened, log } = open(AT, { machineNow: () => now })
    const { sandbox } = opened
    const begun = made()

    const prepared = runAtOnce(sandbox.prepareReset('made-up', { seed: 7 }))
    now += 60_000
    sandbox.reset('made-up', { seed: 7, prepared: new Map([['made-up', prepared]]) })

    expect(made()).toBe(begun + 1)
    expect(sandbox.world('made-up').now()).toBe(now)
    await opened.order('a')
    const again = open(now, { lines: log.lines })
    expect(again.shop.sandbox.world('made-up').toJSON()).toEqual(sandbox.world('made-up').toJSON())
  },
)

test('a reset that is not prepared is as of its own minute, whatever was given up before', () => {
  const { open } = openShops(false)
  let now = AT
  const { shop: opened, log } = open(AT, { machineNow: () => now })
  const { sandbox } = opened
  runAtOnce(sandbox.prepareReset('made-up', { seed: 7 })).release()

  now += 3_600_000
  sandbox.reset('made-up', { seed: 7 })

  expect(log.lines.join()).toContain(`"at":${now - (now % 60_000)}`)
})
