import type { Sandbox, SandboxSnapshot } from '../../sandbox/sandbox.ts'
import type { WorldSnapshot } from '../../world/engine-world.ts'
import type { Suite } from '../suite.ts'
import { freezeDeeply } from './freeze-deeply.ts'

/**
 * The mock's world as it is, but for what a refused request may change. Its records are the world's own, frozen: a mock
 * that alters one in place fails, so records that are the same objects are known to be unchanged.
 */
export function worldStateOf({ mock, options }: Suite, sandbox: Sandbox): WorldSnapshot {
  const { collections, ...rest } = sandbox.world(mock.service).toJSON()
  const changing = new Set(['$rateWindows', ...(options.refusalsMayChange ?? [])])
  const kept = Object.entries(collections).filter(([name]) => !changing.has(name))
  for (const [, records] of kept) for (const record of records) freezeDeeply(record)
  return { ...rest, collections: Object.fromEntries(kept) }
}

/** Returns the first difference between two worlds, for people; `undefined` where there is none. */
export function differenceOf(before: WorldSnapshot, after: WorldSnapshot): string | undefined {
  const { collections: recordsBefore, ...restBefore } = before
  const { collections: recordsAfter, ...restAfter } = after
  return (
    differenceOfRecords(recordsBefore, recordsAfter) ?? differenceOfValues(restBefore, restAfter)
  )
}

/** Returns the first difference between the collections of two worlds, the order of their records included. */
export function differenceOfRecords(
  before: WorldSnapshot['collections'],
  after: WorldSnapshot['collections'],
): string | undefined {
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const found = differenceOfLists(before[name] ?? [], after[name] ?? [])
    if (found !== undefined) return `${name}: ${found}`
  }
  return undefined
}

/** Returns the first difference between two sandboxes of one mock. */
export function differenceOfSandboxes(
  before: SandboxSnapshot,
  after: SandboxSnapshot,
): string | undefined {
  const {
    worlds: [worldBefore],
    ...restBefore
  } = before
  const {
    worlds: [worldAfter],
    ...restAfter
  } = after
  const found = worldBefore && worldAfter && differenceOf(worldBefore, worldAfter)
  return found ?? differenceOfValues(restBefore, restAfter)
}

function differenceOfLists(
  before: readonly object[],
  after: readonly object[],
): string | undefined {
  const length = Math.max(before.length, after.length)
  for (let index = 0; index < length; index += 1) {
    const found = differenceOfValues(before[index], after[index])
    if (found !== undefined) return found
  }
  return undefined
}

/** Values are the same when their JSON is, down to the order of keys; that is asked only of different objects. */
export function differenceOfValues(before: unknown, after: unknown): string | undefined {
  if (before === after || isSameJson(before, after)) return undefined
  const [from = 'nothing', to = 'nothing'] = [JSON.stringify(before), JSON.stringify(after)]
  if (from === to) return undefined
  let index = 0
  while (from[index] === to[index]) index += 1
  const around = (text: string): string =>
    `"...${text.slice(Math.max(0, index - 60), index + 80)}..."`
  return `${around(from)} to ${around(to)}`
}

/** Tells at once that two values have the same JSON; where it is not sure, it answers no. */
function isSameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return false
  }
  if (Object.getPrototypeOf(one) !== Object.getPrototypeOf(other)) return false
  const keys = Object.keys(one)
  const otherKeys = Object.keys(other)
  return (
    keys.length === otherKeys.length &&
    keys.every(
      (key, index) =>
        key === otherKeys[index] &&
        isSameJson(one[key as keyof typeof one], other[key as keyof typeof other]),
    )
  )
}
