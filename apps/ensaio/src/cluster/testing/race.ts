// A race of an owner that appends all the time against its successor.
import type { Lease } from '../cluster-store.ts'
import { LeaseLostError } from '../store-error.ts'
import { addresses, append, make, requestsIn, take } from './leases.ts'
import type { TestCluster } from './memory-cluster.ts'

export interface RaceResult {
  /** The last append that the owner was told is safe. */
  readonly told: number
  /** The last append that the successor found. */
  readonly found: number
  /** The appends that were under way when the sandbox was taken. */
  readonly underWay: number
}

/** The appends that are under way at a time. */
const WRITERS = 4

/** An owner that writes more has not noticed its successor. */
const APPENDS_MAX = 300

/** @param head how many appends the owner makes before its successor starts */
export async function race(
  cluster: TestCluster,
  sandbox: string,
  head: number,
): Promise<RaceResult> {
  const [owner, successor] = [
    await cluster.open().join(addresses),
    await cluster.open().join(addresses),
  ]
  const lease = await make(owner, sandbox)
  const race = startAppending(lease)
  await race.reached(head)
  await cluster.makeLate(owner.id)
  const next = await take(successor, sandbox)
  const underWay = race.underWay()
  const found = (await requestsIn(next)) ?? 0
  await append(next, found + 1_000)
  const told = await race.end
  await owner.leave()
  await successor.leave()
  return { told, found, underWay }
}

/** Appends until the lease is lost. */
function startAppending(lease: Lease) {
  let [begun, told] = [0, 0]
  let reached: { readonly count: number; readonly done: () => void } | undefined
  const write = async (): Promise<void> => {
    for (;;) {
      if (begun === APPENDS_MAX) throw new Error('The owner writes on, and its sandbox is taken.')
      begun += 1
      const count = begun
      try {
        await append(lease, count)
      } catch (error) {
        if (error instanceof LeaseLostError) return
        throw error
      }
      told = Math.max(told, count)
      if (reached !== undefined && told >= reached.count) reached.done()
    }
  }
  const end = Promise.all(Array.from({ length: WRITERS }, write)).then(() => told)
  return {
    end,
    underWay: () => begun - told,
    reached: (count: number) =>
      new Promise<void>((resolve) => {
        reached = { count, done: resolve }
      }),
  }
}
