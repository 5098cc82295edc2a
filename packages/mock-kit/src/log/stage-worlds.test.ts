// Large worlds come into a log some changes at a time, and count all at once.
import { expect, test } from 'vitest'
import { runAtOnce } from '../clock/slices.ts'
import type { SavedSandbox } from '../sandbox/sandbox.ts'
import { openShop, START } from '../testing/shop-sandbox.ts'
import { shop as mock } from '../testing/shop/shop-mock.ts'
import type { EngineWorld } from '../world/engine-world.ts'
import { recordSandbox } from './recorded-sandbox.ts'
import { beginLog } from './stage-worlds.ts'
import { openLoggedShop } from './testing/logged-shop.ts'
import { createMemoryLog, stateOf } from './testing/memory-log.ts'

/** More than a log takes at once. */
const LIMITS = 3_000

/** A world that was read from a document: no log knows its records. */
function manyLimits(): EngineWorld {
  const world = mock.createWorld({ scenario: 'empty', seed: 1, sandbox: 'main', now: () => START })
  world.transact('test', () => {
    for (let index = 0; index < LIMITS; index += 1)
      world.keyLimits.insert({ key: String(index), perMinute: 10 })
  })
  return world
}

function openLarge(lines: readonly string[] = []) {
  const opened = openLoggedShop(lines)
  const { sandbox } = opened.shop
  const saved: SavedSandbox = { ...sandbox.save(), worlds: [manyLimits()] }
  const { prepareLoad } = sandbox
  if (prepareLoad === undefined) throw new Error('the sandbox keeps no log')
  return { ...opened, sandbox, saved, preparing: prepareLoad(saved) }
}

const textOf = (lines: readonly string[]): string =>
  JSON.stringify(openLoggedShop(lines).shop.sandbox)

test('many records are written some at a time, and are taken up by a short append', () => {
  const { log, sandbox, saved, preparing } = openLarge()
  const before = JSON.stringify(sandbox)
  const begun = { appends: log.appends, lines: log.lines.length }

  runAtOnce(preparing)

  const portions = log.lines.slice(begun.lines)
  expect(portions.length).toBeGreaterThanOrEqual(LIMITS / 500)
  expect(log.appends - begun.appends).toBe(portions.length)
  for (const line of portions) expect(line.length).toBeLessThan(100_000)
  expect(JSON.stringify(sandbox)).toBe(before)
  const staged = log.lines.length
  sandbox.load(saved, 'many')
  for (const line of log.lines.slice(staged)) expect(line.length).toBeLessThan(2_000)
  expect(textOf(log.lines)).toBe(JSON.stringify(sandbox))
  expect(sandbox.world(mock).keyLimits.size).toBe(LIMITS)
})

test('a process that ends before all of it is taken up has none of it', () => {
  const { log, sandbox, preparing } = openLarge()
  const before = JSON.stringify(sandbox)
  const begun = log.lines.length

  runAtOnce(preparing)

  for (let count = begun; count <= log.lines.length; count += 1)
    expect(textOf(log.lines.slice(0, count))).toBe(before)
})

test('what happens while it is written is there before it, and goes with it', async () => {
  const { log, shop, sandbox, saved, preparing } = openLarge()
  preparing.next()
  await shop.order('between')
  preparing.next()

  const checkpoint = [...stateOf(log.lines).checkpoint()].map((entry) => JSON.stringify(entry))
  expect(textOf(checkpoint)).toBe(JSON.stringify(sandbox))
  expect(sandbox.world(mock).data.orders.has('between')).toBe(true)
  const rest = log.lines.length
  runAtOnce(preparing)
  sandbox.load(saved, 'many')

  expect(sandbox.world(mock).data.orders.has('between')).toBe(false)
  expect(textOf([...checkpoint, ...log.lines.slice(rest)])).toBe(JSON.stringify(sandbox))
})

test('what is given up leaves nothing, and a later process begins another stage', () => {
  const { log, sandbox, saved, preparing } = openLarge()
  preparing.next()
  preparing.return(() => undefined)
  runAtOnce(sandbox.prepareLoad?.(saved) ?? preparing)()
  sandbox.load(saved, 'many')
  expect(textOf(log.lines)).toBe(JSON.stringify(sandbox))

  const later = openLarge(log.lines)
  runAtOnce(later.preparing)
  later.sandbox.load(later.saved, 'many')

  const stages = later.log.lines.map((line) => JSON.parse(line).stage as number | undefined)
  expect(new Set(stages)).toEqual(new Set([undefined, 1, 2, 3]))
  expect(textOf(later.log.lines)).toBe(JSON.stringify(later.sandbox))
  expect(later.sandbox.world(mock).keyLimits.size).toBe(LIMITS)
})

test('two that take up the same world at once each have a whole stage', () => {
  const { log, sandbox, saved, preparing } = openLarge()
  const other = sandbox.prepareLoad?.(saved) ?? preparing
  for (let step = 0; step < 2; step += 1) other.next()
  runAtOnce(preparing)

  sandbox.load(saved, 'many')
  expect(textOf(log.lines)).toBe(JSON.stringify(sandbox))
  const giveUp = runAtOnce(other)
  const last = log.lines.length
  sandbox.load(saved, 'many')

  expect(log.lines.slice(last).join('').length).toBeLessThan(10_000)
  expect(textOf(log.lines)).toBe(JSON.stringify(sandbox))
  giveUp()
  expect(textOf(log.lines)).toBe(JSON.stringify(sandbox))
})

test('a sandbox begins with what its log was begun with', () => {
  const [log, origins, world] = [createMemoryLog(), new WeakMap(), manyLimits()]
  const begun = runAtOnce(beginLog(log, [world], origins))
  const longest = Math.max(...log.lines.map(({ length }) => length))
  const staged = log.lines.length

  const { sandbox } = openShop({
    base: Object.create(openShop().sandbox, { world: { value: () => world } }),
    create: (options) =>
      recordSandbox(options, { log, origins, begun, onFailure: () => undefined }),
  })

  expect(longest).toBeLessThan(100_000)
  expect(log.lines.slice(staged).join('').length).toBeLessThan(10_000)
  expect(sandbox.world(mock).keyLimits.size).toBe(LIMITS)
  expect(textOf(log.lines)).toBe(JSON.stringify(sandbox))
})
