// Keeps the expiry of unused sandboxes in the store, so that their time does not start over with each owner.
import type { Sandbox } from '@ensaio/mock-kit'
import type { SandboxStart } from '../sandboxes/sandbox-pool.ts'
import type { Lease, Membership } from './cluster-store.ts'
import type { Grant } from './open-leased.ts'

export interface ExpiryKeeper {
  /** Notes when a sandbox that has just been opened expires. */
  begin(sandbox: Sandbox, grant: Grant, start: Pick<SandboxStart, 'ttlMs' | 'leftMs'>): void
  /** Updates the store about the sandboxes that were used long enough since the last update. @throws StoreError */
  keep(membership: Membership, sandboxes: readonly Sandbox[]): Promise<void>
  /** Updates the store about a sandbox that another node takes next. @throws StoreError */
  handOn(sandbox: Sandbox): Promise<void>
}

/** The store is updated once the use amounts to this share of the time to live: a sandbox in use costs a statement now and then. */
const SLACK = 0.05

/** Returns by how many milliseconds a sandbox may expire late when its owner was killed. It never expires early. */
export function slackOf(ttlMs: number): number {
  return ttlMs * SLACK
}

interface Expiring {
  readonly lease: Lease
  readonly membership: Membership
  readonly ttlMs: number
  /** The instant that the store knows. */
  toldAt: number
}

/** @param expiryOf see `SandboxPool` */
export function createExpiryKeeper(
  machineNow: () => number,
  expiryOf: (sandbox: Sandbox) => number | undefined,
): ExpiryKeeper {
  const expiring = new WeakMap<Sandbox, Expiring>()
  return {
    begin: (sandbox, { lease, membership }, { ttlMs, leftMs = ttlMs }) => {
      if (ttlMs === undefined || leftMs === undefined) return
      expiring.set(sandbox, { lease, membership, ttlMs, toldAt: machineNow() + leftMs })
    },
    keep: async (membership, sandboxes) => {
      const leftMs = new Map<Lease, number>()
      const told: (() => void)[] = []
      for (const sandbox of sandboxes) {
        const one = expiring.get(sandbox)
        const at = expiryOf(sandbox)
        if (one?.membership !== membership || at === undefined) continue
        const slackMs = slackOf(one.ttlMs)
        if (at - one.toldAt < slackMs) continue
        leftMs.set(one.lease, at + slackMs - machineNow())
        told.push(() => (one.toldAt = at))
      }
      if (leftMs.size > 0) await membership.extend(leftMs)
      for (const note of told) note()
    },
    handOn: async (sandbox) => {
      const one = expiring.get(sandbox)
      const at = expiryOf(sandbox)
      if (one !== undefined && at !== undefined)
        await one.membership.extend(new Map([[one.lease, at - machineNow()]]))
    },
  }
}
