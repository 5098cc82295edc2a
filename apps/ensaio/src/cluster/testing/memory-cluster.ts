import { systemNow, systemStopwatchMs, systemTimers } from '@ensaio/mock-kit'
import type { ClusterStore } from '../cluster-store.ts'
import type { ClusterTables } from '../cluster-tables.ts'
import { createClusterStore } from '../create-cluster-store.ts'
import type { ClusterStoreOptions } from '../create-cluster-store.ts'
import { breakableTables } from './breakable-tables.ts'
import { createMemoryTables } from './memory-tables.ts'

/** A store that several processes share. */
export interface TestCluster extends AsyncDisposable {
  readonly tables: ClusterTables
  /** Opens the store once more, as another process would. */
  open(options?: Partial<ClusterStoreOptions>): BreakableStore
  /** Has a node not been heard of for its time to live. */
  makeLate(node: string): Promise<void>
}

export interface BreakableStore extends ClusterStore {
  /** Keeps this process from the store, or lets it in again: its calls fail meanwhile. */
  cutOff(isCutOff: boolean): void
}

/** A store in memory, which works by the same laws as one in a database. Clocks are the machine's where the options have no others. */
export function createMemoryCluster(
  options: Partial<Omit<ClusterStoreOptions, 'tables'>> = {},
): TestCluster {
  const { makeLate, ...tables } = createMemoryTables(options.now ?? systemNow)
  return createTestCluster({ ...options, tables }, { makeLate, close: async () => undefined })
}

/** Makes a cluster of tables. */
export function createTestCluster(
  options: Partial<ClusterStoreOptions> & Pick<ClusterStoreOptions, 'tables'>,
  { makeLate, close }: Pick<TestCluster, 'makeLate'> & { readonly close: () => Promise<void> },
): TestCluster {
  const { tables } = options
  return {
    tables,
    makeLate,
    open: (own = {}) => {
      let isCutOff = false
      const store = createClusterStore({
        timers: systemTimers,
        now: systemNow,
        stopwatchMs: systemStopwatchMs,
        warn: () => undefined,
        ...options,
        ...own,
        tables: breakableTables(own.tables ?? tables, () => isCutOff),
      })
      return { ...store, cutOff: (next) => void (isCutOff = next) }
    },
    [Symbol.asyncDispose]: close,
  }
}
