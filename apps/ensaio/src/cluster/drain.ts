import type { Membership } from './cluster-store.ts'
import type { HandOver } from './hand-over.ts'
import type { OwnedSandboxes } from './owned-sandboxes.ts'
import { inGroups } from './sweep.ts'

export interface DrainOptions {
  readonly owned: Pick<OwnedSandboxes, 'names'>
  readonly handOver: HandOver
  readonly membership: () => Membership | undefined
  /** Tells the node who else is there. @throws StoreError */
  readonly look: () => Promise<void>
}

export interface Drain {
  readonly isDraining: () => boolean
  /** Hands all sandboxes on. What comes late, such as one that was just being created, goes with the rest. @throws StoreError */
  run(): Promise<void>
}

/** Sandboxes that are closed at once; the requests to them wait meanwhile. */
const CLOSED_AT_ONCE = 4

export function createDrain({ owned, handOver, membership, look }: DrainOptions): Drain {
  let isDraining = false
  /** Frees what the node owns without having it open: the store was away when that was to be opened or deleted. */
  const freeRest = async (): Promise<void> => {
    const member = membership()
    if (member === undefined) return
    for (const { sandbox, owner } of await member.list())
      if (owner?.id === member.id) await (await member.acquire(sandbox))?.release()
  }
  return {
    isDraining: () => isDraining,
    run: async () => {
      isDraining = true
      await membership()?.drain()
      await look()
      for (let names = owned.names(); names.length > 0; names = owned.names())
        await inGroups(names, CLOSED_AT_ONCE, handOver)
      await freeRest()
    },
  }
}
