// The leases that a node has, one for each sandbox that it owns.
import type { AppendQueue } from './append-queue.ts'
import type { Lease, Membership } from './cluster-store.ts'
import type { Batch, Claim, ClusterTables } from './cluster-tables.ts'
import { createLease } from './create-lease.ts'
import { slackOf } from './expiry-keeper.ts'
import type { NodeTotals } from './node-totals.ts'
import type { Patiently } from './patience.ts'
import { StoreError } from './store-error.ts'

export interface HeldLeasesOptions {
  readonly node: string
  readonly tables: ClusterTables
  readonly patiently: Patiently
  readonly queue: AppendQueue
  /** Counts the sandboxes that come. */
  readonly totals: NodeTotals
  readonly warn: (text: string) => void
  /** See `LeaseOptions`. */
  readonly lengthMax?: number
}

export function createHeldLeases(
  options: HeldLeasesOptions,
): Pick<Membership, 'create' | 'acquire'> {
  const { node, tables, patiently, queue, totals, warn, lengthMax } = options
  const held = new Map<string, Promise<Lease | undefined>>()

  const checkpoint = async (batch: Batch): Promise<void> => {
    try {
      await tables.checkpoint(batch)
    } catch (error) {
      if (!(error instanceof StoreError)) throw error
      warn(`${error.message} The log of ${batch.claim.sandbox} goes on, longer than it need be.`)
    }
  }
  const toLease = (claim: Claim, isNew: boolean, onEnd: () => void): Lease =>
    createLease({
      claim,
      isNew,
      queue,
      checkpoint,
      tables: {
        read: tables.read,
        release: () => patiently(() => tables.release(claim)),
        remove: () => patiently(() => tables.remove(claim)),
      },
      onEnd,
      ...(lengthMax !== undefined && { lengthMax }),
    })
  /** Has at most one claim to a sandbox under way: a second one would end the first. */
  const hold = (
    sandbox: string,
    isNew: boolean,
    toClaim: () => Promise<Claim | undefined>,
  ): Promise<Lease | undefined> => {
    const forget = (): void => {
      if (held.get(sandbox) === holding) held.delete(sandbox)
    }
    const holding = patiently(toClaim).then((claim) => claim && toLease(claim, isNew, forget))
    held.set(sandbox, holding)
    holding.then((lease) => {
      if (lease === undefined) forget()
      else totals[isNew ? 'created' : 'taken'] += 1
    }, forget)
    return holding
  }
  return {
    create: async (sandbox, ttlMs) =>
      held.has(sandbox)
        ? undefined
        : hold(sandbox, true, () =>
            tables.create(sandbox, node, ttlMs, ttlMs && ttlMs + slackOf(ttlMs)),
          ),
    acquire: async (sandbox) =>
      held.get(sandbox) ?? hold(sandbox, false, () => tables.acquire(sandbox, node)),
  }
}
