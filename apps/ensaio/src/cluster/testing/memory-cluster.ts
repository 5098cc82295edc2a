import { systemNow, systemStopwatchMs, systemTimers } from '@ensaio/mock-kit'
import type { ClusterStore } from '../cluster-store.ts'
import type { ClusterTables } from '../cluster-tables.ts'
import { createClusterStore } from '../create-cluster-store.ts'
import type { ClusterStoreOptions } from '../create-cluster-store.ts'
import { StoreError } from '../store-error.ts'
import { createMemoryTables } from './memory-tables.ts'

/** A store in memory, which works by the same laws as one in a database. */
export interface MemoryCluster {
  /** Opens the store once more, as another process would. */
  open(options?: Partial<ClusterStoreOptions>): MemoryStore
}

export interface MemoryStore extends ClusterStore {
  /** Keeps this process from the store, or lets it in again: its calls fail meanwhile. */
  cutOff(isCutOff: boolean): void
}

/** Clocks and timers are the machine's own, where the options have no others. */
export function createMemoryCluster(
  options: Partial<Omit<ClusterStoreOptions, 'tables'>> = {},
): MemoryCluster {
  const tables = createMemoryTables(options.now ?? systemNow)
  return {
    open: (own = {}) => {
      let isCutOff = false
      const store = createClusterStore({
        timers: systemTimers,
        now: systemNow,
        stopwatchMs: systemStopwatchMs,
        warn: () => undefined,
        tables: breakable(tables, () => isCutOff),
        ...options,
        ...own,
      })
      return { ...store, cutOff: (next) => void (isCutOff = next) }
    },
  }
}

/** Returns tables whose calls fail while they are said to be away. */
function breakable(tables: ClusterTables, isAway: () => boolean): ClusterTables {
  const check = (): void => {
    if (!isAway()) return
    throw new StoreError('reach the store', 'it is cut off. Retry in a moment.', {
      isPassing: true,
    })
  }
  const guarded = Object.entries(tables).map(([name, call]) => [
    name,
    name === 'read'
      ? call
      : async (...values: readonly unknown[]) => {
          check()
          return (call as (...of: readonly unknown[]) => unknown)(...values)
        },
  ])
  return Object.fromEntries(guarded) as ClusterTables // each wraps its own
}
