// Sandboxes that keep a log share the records of a scenario, as those in memory do.
import { expect, test } from 'vitest'
import type { Mock } from '../definition/mock.ts'
import { createTemplates } from '../sandbox/templates.ts'
import { shop } from '../testing/shop/shop-mock.ts'
import { openLoggedShop } from './testing/logged-shop.ts'

const AT = Date.parse('2026-03-02T09:00:30.500Z')

/** Opens shops on moving clocks, or opens them again from their logs, and counts how often a scenario is made. */
function openShops() {
  let made = 0
  const counted: Mock = {
    ...shop,
    makeWorld: (options) => {
      made += 1
      return shop.makeWorld(options)
    },
  }
  const templates = createTemplates()
  const open = (at: number, lines: readonly string[] = [], isFrozen = false) =>
    openLoggedShop(lines, {
      mocks: [counted],
      templates,
      clock: { mode: { kind: isFrozen ? 'frozen' : 'real' }, at },
      machineNow: () => at,
    })
  return { open, made: () => made }
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

  const remade = [one, other].map(({ log }) => again.open(AT + 500_000, log.lines))

  expect(again.made()).toBe(1)
  expect(remade.map(({ shop: { sandbox } }) => sandbox.world('made-up').toJSON())).toEqual(worlds)
})

test('on a clock that stands still, each begins at its own instant', async () => {
  const { open, made } = openShops()

  open(AT, [], true)
  open(AT, [], true)
  expect(made()).toBe(1)
  open(AT + 1, [], true)

  expect(made()).toBe(2)
})
