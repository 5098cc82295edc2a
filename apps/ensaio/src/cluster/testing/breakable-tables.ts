import type { ClusterTables } from '../cluster-tables.ts'
import { StoreError } from '../store-error.ts'

/** Returns tables whose calls fail while they are said to be away. */
export function breakableTables(tables: ClusterTables, isAway: () => boolean): ClusterTables {
  const guarded = Object.entries(tables).map(([name, call]) => [
    name,
    name.startsWith('read')
      ? call
      : async (...values: readonly unknown[]) => {
          if (isAway())
            throw new StoreError('reach the store', 'it is cut off. Retry in a moment.', {
              isPassing: true,
            })
          return (call as (...of: readonly unknown[]) => unknown)(...values)
        },
  ])
  return Object.fromEntries(guarded) as ClusterTables // each wraps its own
}
