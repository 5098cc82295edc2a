import type { ZenviaConversionWorld } from '../world.ts'

interface Memo<Result> {
  readonly groups: number
  readonly others: number
  readonly byGroup: Map<string, Result>
}

/** Wraps a search that depends on a group: its results are kept until a group or a record of the collection, if any, changes. */
export function memoizeByGroup<Result>(
  find: (world: ZenviaConversionWorld, groupId: string) => Result,
  collection: 'agents' | 'channels' | 'groups' = 'groups',
): typeof find {
  const memos = new WeakMap<ZenviaConversionWorld['data'], Memo<Result>>()
  return (world, groupId) => {
    const { data } = world
    const groups = data.groups.version
    const others = data[collection].version
    let memo = memos.get(data)
    if (memo?.groups !== groups || memo.others !== others) {
      memo = { groups, others, byGroup: new Map() }
      memos.set(data, memo)
    }
    const known = memo.byGroup.get(groupId)
    if (known !== undefined || memo.byGroup.has(groupId)) return known as Result // what was kept
    const found = find(world, groupId)
    memo.byGroup.set(groupId, found)
    return found
  }
}
