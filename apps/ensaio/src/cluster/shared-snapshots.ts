import { createLogState } from '@ensaio/mock-kit/log'
import type { SharedSnapshots } from './cluster-store.ts'
import type { ClusterTables } from './cluster-tables.ts'
import { entriesIn, lengthOf, rowTextsInSlices } from './log-texts.ts'
import type { Patiently } from './patience.ts'

/** The characters of all snapshots together: most take a few lines, apart from a scenario that each node makes itself. */
const LENGTH_MAX = 1024 * 1024 * 1024

export interface SharedSnapshotsOptions {
  readonly node: string
  readonly tables: ClusterTables
  readonly patiently: Patiently
}

export function createSharedSnapshots({
  node,
  tables,
  patiently,
}: SharedSnapshotsOptions): SharedSnapshots {
  return {
    list: () => patiently(tables.snapshots),
    // A long one takes longer than any patience.
    add: async (snapshot, content, lease) => {
      const texts = await rowTextsInSlices(content)
      const row = { ...snapshot, length: lengthOf(texts) }
      const others = await tables.snapshots()
      if (others.reduce((sum, { length }) => sum + length, row.length) > LENGTH_MAX) return 'full'
      const claim = lease && { sandbox: lease.sandbox, node, epoch: lease.epoch }
      return (await tables.addSnapshot(row, texts, claim)) ? 'added' : 'refused'
    },
    read: async ({ name, id, length }) => {
      const state = createLogState()
      let found = 0
      for await (const texts of tables.readSnapshot(id))
        for (const text of texts) {
          for (const entry of entriesIn(text, `snapshot ${name}`)) state.add(entry)
          found += text.length
        }
      // One that is removed meanwhile ends somewhere.
      return found === length ? state : undefined
    },
    remove: (name) => patiently(() => tables.removeSnapshot(name)),
  }
}
