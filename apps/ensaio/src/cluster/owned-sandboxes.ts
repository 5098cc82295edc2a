// The sandboxes that a node owns: opened with a lease, entered by requests, closed before the lease goes.
import { beginningOf, hasBegun, remakeReadyWorlds } from '@ensaio/mock-kit/log'
import { untilAborted } from '@ensaio/mock-kit'
import type { PausingWork, Sandbox, Timers } from '@ensaio/mock-kit'
import type { LogState, Origins } from '@ensaio/mock-kit/log'
import type { Fixtures } from '../fixtures/apply-fixtures.ts'
import { prepareStart, readyStart } from '../sandboxes/prepare-start.ts'
import { createSandboxPool } from '../sandboxes/sandbox-pool.ts'
import type { SandboxPool, SandboxStart } from '../sandboxes/sandbox-pool.ts'
import { createAdmission } from './admission.ts'
import type { Admission, Entry } from './admission.ts'
import type { Lease, Membership } from './cluster-store.ts'
import { createExpiryKeeper } from './expiry-keeper.ts'
import { createLeasedSandboxes } from './open-leased.ts'
import type { Grant, SharedParts } from './open-leased.ts'
import { createOwnedDirectory } from './owned-directory.ts'
import type { SlowWork } from './slow-work.ts'
import { ANY_LENGTH, createSlowWork, kindOf } from './slow-work.ts'
import { LeaseLostError } from './store-error.ts'
import { unreserved } from './unavailable.ts'

export interface OwnedSandboxesOptions {
  /** Answers for `main` where another node has it: for names and scenarios, never for a caller. */
  readonly standIn: Sandbox
  /** Makes the scenarios before that a sandbox begins with, while others have their turn. */
  readonly prepare: (state: LogState | undefined, signal?: AbortSignal) => Promise<void>
  readonly shared: SharedParts
  /** The start of `main`, where nobody has begun it. */
  readonly mainStart: Omit<SandboxStart, 'name'>
  /** The records that `main` begins with beside those of its scenario. */
  readonly fixtures?: Fixtures | undefined
  readonly timers: Timers
  readonly machineNow: () => number
  readonly warn: (text: string) => void
}

export interface OwnedSandboxes extends Pick<Admission, 'enter' | 'names'> {
  readonly pool: SandboxPool
  /** See `RecordOptions.origins`. */
  readonly origins: Origins
  /**
   * Takes a sandbox that nobody owns, and opens it. False where there was none to take.
   * @throws StoreError, LogError, and the reason of the signal, which gives the sandbox back
   */
  take(membership: Membership, name: string, signal?: AbortSignal): Promise<boolean>
  /** Begins main; false where another node has. @throws StoreError, FixturesError, and the reason of the signal, as `take` */
  begin(membership: Membership, signal?: AbortSignal): Promise<boolean>
  /**
   * Reserves a name, under which `run` creates a sandbox in the pool; `undefined` where it is taken.
   * @throws StoreError, and whatever `run` throws; then the name is free again
   */
  create<Result>(
    membership: Membership,
    reserved: Pick<SandboxStart, 'ttlMs'> & {
      readonly name: string
      /** See `SlowWork`. */
      readonly kind?: string | undefined
    },
    run: () => Promise<Result>,
  ): Promise<Result | undefined>
  /** Does work that may keep the node from everything else for seconds; see `SlowWork`. */
  readonly runSlow: SlowWork['run']
  /** Closes a sandbox once its requests have ended, and frees it for other nodes. @throws StoreError */
  handOn(name: string): Promise<void>
  /** Closes all at once, because another node may own them. */
  dropAll(): Promise<void>
  /** Wakes sandboxes that waited for the node's right to run them. */
  wake(): void
  /** Keeps in the store when those expire that nobody uses. @throws StoreError */
  keepExpiries(membership: Membership): Promise<void>
  /** Returns the lease of a sandbox. @throws LeaseLostError where it is not here */
  leaseOf(name: string): Lease
}

export function createOwnedSandboxes(options: OwnedSandboxesOptions): OwnedSandboxes {
  const { standIn, prepare, shared, mainStart, fixtures, timers, machineNow, warn } = options
  const { entries, enter, whileChanging, untilQuiet, names } = createAdmission({
    timers,
    machineNow,
    isOpen: (sandbox) => pool.find(sandbox.name) === sandbox,
  })
  const grants = new Map<string, Grant>()
  const slow = createSlowWork(machineNow)
  const expiries = createExpiryKeeper(machineNow, (sandbox) => pool.expiryOf(sandbox))

  const leased = createLeasedSandboxes({
    shared,
    timers,
    warn,
    onLeaseLost: (lease) => {
      // This node may own the sandbox once more by now, with another lease.
      if (entries.get(lease.sandbox)?.lease === lease) void drop(lease.sandbox)
    },
  })
  const open = (start: SandboxStart & { readonly name: string }): Sandbox => {
    const { name } = start
    const grant = grants.get(name)
    if (grant === undefined) throw unreserved(name)
    const sandbox = leased.open(grant, start)
    expiries.begin(sandbox, grant, start)
    grants.delete(name)
    entries.set(name, { ...grant, sandbox, requests: 0 })
    return sandbox
  }
  const directory = createOwnedDirectory(standIn)
  const created = createSandboxPool({
    main: standIn,
    directory,
    open,
    prepare: (start) => prepareStart(start, { ...shared, machineNow, asOf: beginningOf }),
    logs: leased.beginnerOf(grants),
    timers,
    machineNow,
    room: shared.room,
    warn,
    onDelete: (name) => () => whileChanging(name, async () => entries.get(name)?.lease?.remove()),
  })
  // Here, main comes and goes as all others do.
  const pool = Object.defineProperty(created, 'main', { get: () => directory.main })

  /** Closes a sandbox that another node owns. */
  const drop = async (name: string): Promise<void> => {
    const sandbox = entries.get(name)?.sandbox
    if (sandbox === undefined) return
    entries.delete(name)
    await pool.letGo(sandbox)
  }
  const openTaken = async (
    membership: Membership,
    name: string,
    signal: AbortSignal | undefined,
  ): Promise<boolean> => {
    const lease = await membership.acquire(name)
    return lease !== undefined && openLease(membership, lease, signal)
  }
  /** Makes the worlds that a sandbox begins or goes on with, and returns the start that has them. */
  const withWorlds = function* (
    start: SandboxStart & { readonly name: string },
    state: LogState | undefined,
  ): PausingWork<SandboxStart> {
    if (state === undefined)
      return yield* readyStart(start, { ...shared, machineNow, asOf: beginningOf })
    const { mocks, templates, room } = shared
    const place = { mocks, templates, sandbox: start.name, at: machineNow() }
    const ready = yield* remakeReadyWorlds(state, { ...place, ...(room && { room }) })
    return { ...start, ready }
  }
  const openLease = async (
    membership: Membership,
    lease: Lease,
    signal: AbortSignal | undefined,
  ): Promise<boolean> => {
    const name = lease.sandbox
    let isNew = false
    try {
      const found = await lease.read()
      const state = found && hasBegun(found) ? found : undefined
      if (state === undefined && name !== standIn.name) {
        // Its creator has ended before it had told anybody of it.
        await lease.remove()
        return false
      }
      if (!membership.isValid()) return false
      grants.set(name, { lease, membership, state })
      const ttlMs = state?.state.ttlMs
      isNew = state === undefined
      const start = {
        ...(isNew && mainStart),
        ...(ttlMs !== undefined && { ttlMs }),
        ...(lease.leftMs !== undefined && { leftMs: lease.leftMs }),
      }
      await slow.run(membership, state === undefined ? ANY_LENGTH : kindOf(state), async () => {
        await prepare(state, signal)
        const making = untilAborted(withWorlds({ ...start, name }, state), signal)
        pool.create({ ...(await standIn.inSlices(making)), ...(isNew && { fill }) })
      })
      return true
    } catch (error) {
      grants.delete(name)
      // Nobody has been told of a main that did not begin.
      await (isNew ? lease.remove() : lease.release())
      throw error
    }
  }
  /** Puts the fixtures of the start into main, which begins. @throws FixturesError, and there is no main then */
  const fill = (main: Sandbox): void => {
    if (fixtures !== undefined) pool.startFixtures.begin(main, fixtures)
  }
  const close = async (entry: Entry): Promise<void> => {
    const { sandbox, lease } = entry
    await untilQuiet(entry)
    await sandbox?.cancelAdvance()
    if (sandbox !== undefined) await Promise.all([expiries.handOn(sandbox), pool.letGo(sandbox)])
    await lease?.release()
  }
  return {
    pool,
    origins: leased.origins,
    enter,
    take: async (membership, name, signal) => {
      const coming = entries.get(name)?.changing
      if (coming !== undefined || entries.has(name)) {
        await coming
        return true
      }
      return whileChanging(name, () => openTaken(membership, name, signal))
    },
    begin: async (membership, signal) => {
      if (entries.has(standIn.name)) return false
      return whileChanging(standIn.name, async () => {
        const lease = await membership.create(standIn.name)
        return lease !== undefined && openLease(membership, lease, signal)
      })
    },
    create: async (membership, { name, ttlMs, kind }, run) => {
      await entries.get(name)?.changing
      if (entries.has(name)) return undefined
      return whileChanging(name, async () => {
        const lease = await membership.create(name, ttlMs)
        if (lease === undefined) return undefined
        grants.set(name, { lease, membership })
        try {
          return await slow.run(membership, kind, run)
        } catch (error) {
          grants.delete(name)
          if (entries.get(name)?.lease === lease) await drop(name)
          await lease.remove()
          throw error
        }
      })
    },
    runSlow: slow.run,
    handOn: async (name) => {
      const entry = entries.get(name)
      if (entry === undefined || entry.changing !== undefined) return entry?.changing
      return whileChanging(name, () => close(entry))
    },
    dropAll: async () => {
      entries.clear()
      grants.clear()
      await Promise.all(pool.list().map((sandbox) => pool.letGo(sandbox)))
    },
    keepExpiries: (membership) => expiries.keep(membership, pool.list()),
    leaseOf: (name) => {
      const lease = entries.get(name)?.lease
      if (lease === undefined) throw new LeaseLostError(name)
      return lease
    },
    wake: leased.wake,
    names,
  }
}
