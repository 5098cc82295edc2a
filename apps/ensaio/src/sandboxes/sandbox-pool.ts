// The sandboxes of a process: made and deleted while it runs.
import { createSandboxDirectory } from '@ensaio/mock-kit'
import type {
  CancelTimer,
  EngineWorld,
  MemoryRoom,
  OpenDirectory,
  PausingWork,
  Sandbox,
  SandboxDirectory,
  SandboxOptions,
  Timers,
} from '@ensaio/mock-kit'
import { createStartFixtures } from '../fixtures/start-fixtures.ts'
import type { StartFixturesBook } from '../fixtures/start-fixtures.ts'
import { createLarge, findLarge } from './begin-with-log.ts'
import type { LogBeginner } from './begin-with-log.ts'
import { heldClock } from './prepare-start.ts'
import { createSnapshotShelf } from './snapshot-shelf.ts'
import type { SnapshotShelf, SnapshotStore } from './snapshot-shelf.ts'
import { ControlRefusalError } from '../errors/control-refusal-error.ts'
import { createSandboxNames } from './sandbox-names.ts'

/** Parallel tests on one machine make hundreds; two thousand of them take half a gigabyte. */
const SANDBOXES_MAX = 2_000

/** The start of a sandbox. */
export type SandboxStart = Pick<
  SandboxOptions,
  'scenarios' | 'seed' | 'clock' | 'base' | 'snapshot' | 'scenariosAt' | 'ready'
> & {
  /** @default generated */
  readonly name?: string
  /** The machine's milliseconds for which it may stay unused. @default it stays */
  readonly ttlMs?: number
  /** The part of it that is left. @default all of it */
  readonly leftMs?: number
  /** The worlds that are loaded into it as soon as it is there. @default none */
  readonly takes?: readonly EngineWorld[]
}

/** Sandboxes that are made and deleted while the process runs. */
export interface SandboxPool extends SandboxDirectory {
  /** @throws ControlRefusalError where the name is taken, or as many are there as may be */
  create(start: SandboxStart): Sandbox
  /**
   * Makes the records that a sandbox with this start begins with, pauses on the way, and then creates it.
   * @param check called before it is there, and may throw. @default nothing is checked
   * @throws as `create` does
   */
  begin(start: SandboxStart, check?: () => void): PausingWork<Sandbox>
  /** Deletes a sandbox. Callers that wait for something in it are notified immediately. @throws ControlRefusalError for main */
  remove(sandbox: Sandbox): Promise<void>
  /** Deletes a sandbox in the background: `warn` reports a failure. */
  discard(sandbox: Sandbox): void
  /** Closes a sandbox that another process goes on with: nothing of it is deleted. */
  letGo(sandbox: Sandbox): Promise<void>
  /** The snapshots of all sandboxes. */
  readonly snapshots: SnapshotShelf
  /** The fixtures that the sandboxes began with. */
  readonly startFixtures: StartFixturesBook
  /** Notes that somebody uses the sandbox, so that it does not expire. Requests to its services are seen without. */
  touch(sandbox: Sandbox): void
  /** Returns the machine's instant at which the sandbox expires, unless it is used; `undefined` where it stays. */
  expiryOf(sandbox: Sandbox): number | undefined
  /** Calls the listener with each sandbox that was deleted or let go. */
  onRemoved(listener: (sandbox: Sandbox) => void): void
  /** Closes all of them. */
  close(): Promise<void>
}

export interface SandboxPoolOptions {
  readonly main: Sandbox
  /** The place of the sandboxes. @default one that begins with main */
  readonly directory?: OpenDirectory
  /** Makes a sandbox; the pool has checked its name. */
  readonly open: (start: SandboxStart & { readonly name: string }) => Sandbox
  /** Makes the records of scenarios, and pauses on the way. Returns the instant of the scenarios, if a log has to know. @default `open` makes them at once */
  readonly prepare?: (start: SandboxStart) => PausingWork<number | undefined>
  /** @default there are no logs, or `open` begins them */
  readonly logs?: LogBeginner | undefined
  readonly timers: Timers
  /** The memory in which the fixtures of starts count. @default room for them alone */
  readonly room?: MemoryRoom | undefined
  /** Milliseconds of machine time. */
  readonly machineNow: () => number
  /** @default 2,000 */
  readonly sandboxesMax?: number
  /** @default snapshots end with the process */
  readonly snapshotStore?: SnapshotStore | undefined
  /** Called once a sandbox was deleted, but not when all are closed. @default nothing is left of it */
  readonly onDeleted?: (name: string) => void | Promise<void>
  /** @default not called */
  readonly warn?: (text: string) => void
}

export function createSandboxPool(options: SandboxPoolOptions): SandboxPool {
  const { main, open, timers, machineNow, sandboxesMax = SANDBOXES_MAX, onDeleted } = options
  const { directory = createSandboxDirectory(main), warn = () => undefined } = options
  const expiries = new Map<Sandbox, Expiry>()
  const startFixtures = createStartFixtures(options.room)
  const listeners = new Set<(sandbox: Sandbox) => void>()
  const { coming, checkRoom, nameOf } = createSandboxNames(directory, sandboxesMax)

  const remove = async (sandbox: Sandbox): Promise<void> => {
    directory.remove(sandbox.name)
    expiries.get(sandbox)?.stop()
    expiries.delete(sandbox)
    startFixtures.forget(sandbox)
    for (const listener of listeners) listener(sandbox)
    await sandbox[Symbol.asyncDispose]()
  }
  const discard = async (sandbox: Sandbox): Promise<void> => {
    await remove(sandbox)
    await onDeleted?.(sandbox.name)
  }
  const discardUnasked = (sandbox: Sandbox, why: string): void => {
    discard(sandbox).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error)
      warn(`Failed to delete the sandbox "${sandbox.name}", ${why}: ${reason}`)
    })
  }
  const create: SandboxPool['create'] = ({ ttlMs, leftMs = ttlMs, takes: _takes, ...start }) => {
    const name = nameOf(start.name)
    checkRoom(name)
    const sandbox = open({ ...start, name, ...(ttlMs !== undefined && { ttlMs }) })
    directory.add(sandbox)
    if (ttlMs !== undefined && leftMs !== undefined) {
      const onExpired = (): void => discardUnasked(sandbox, 'which has expired')
      expiries.set(sandbox, startExpiry({ sandbox, ttlMs, leftMs, timers, machineNow, onExpired }))
    }
    return sandbox
  }
  return {
    main,
    snapshots: createSnapshotShelf({ store: options.snapshotStore }),
    startFixtures,
    find: directory.find,
    list: directory.list,
    create,
    *begin(start, check = () => undefined) {
      checkRoom(start.name)
      const prepared = yield* beginning(start, options)
      // Another one of that name may have come meanwhile.
      checkRoom(start.name)
      const large = options.logs && findLarge(prepared, options.logs)
      if (large !== undefined) {
        const named = { ...prepared, name: nameOf(start.name) }
        return yield* createLarge(named, large, { coming, check, create })
      }
      check()
      return create(prepared)
    },
    remove: async (sandbox) => {
      if (sandbox.name === main.name) throw mainStays(main)
      await discard(sandbox)
    },
    discard: (sandbox) => discardUnasked(sandbox, 'which nobody uses'),
    letGo: remove,
    touch: (sandbox) => expiries.get(sandbox)?.touch(),
    expiryOf: (sandbox) => expiries.get(sandbox)?.at(),
    onRemoved: (listener) => void listeners.add(listener),
    close: async () => {
      await Promise.all(directory.list().map(remove))
    },
  }
}

/** Prepares a start. A clock that stands still shows the instant at which this was asked for. */
function* beginning(
  start: SandboxStart,
  { prepare, machineNow }: Pick<SandboxPoolOptions, 'prepare' | 'machineNow'>,
): PausingWork<SandboxStart> {
  const clock = heldClock(start, machineNow)
  const begun = { ...start, ...(clock && { clock }) }
  const scenariosAt = prepare && (yield* prepare(begun))
  return { ...begun, ...(scenariosAt !== undefined && { scenariosAt }) }
}

/** The end of a sandbox that nobody uses. */
interface Expiry {
  at(): number
  touch(): void
  stop(): void
}

interface ExpiryOptions extends Pick<SandboxPoolOptions, 'timers' | 'machineNow'> {
  readonly sandbox: Pick<Sandbox, 'requests'>
  readonly ttlMs: number
  readonly leftMs: number
  readonly onExpired: () => void
}

/** Looks at the end of the time whether there were requests meanwhile: they themselves cost nothing by that. */
function startExpiry(options: ExpiryOptions): Expiry {
  const { sandbox, ttlMs, leftMs, timers, machineNow, onExpired } = options
  let usedAt = machineNow() + leftMs - ttlMs
  let seen = sandbox.requests
  let cancel: CancelTimer = () => undefined
  const notice = (): void => {
    if (sandbox.requests === seen) return
    seen = sandbox.requests
    usedAt = machineNow()
  }
  const look = (): void => {
    notice()
    const leftMs = usedAt + ttlMs - machineNow()
    if (leftMs <= 0) onExpired()
    else cancel = timers.after(leftMs, look)
  }
  cancel = timers.after(Math.max(0, leftMs), look)
  return {
    at: () => {
      notice()
      return usedAt + ttlMs
    },
    touch: () => {
      usedAt = machineNow()
    },
    stop: () => cancel(),
  }
}

function mainStays({ name }: Sandbox): ControlRefusalError {
  return new ControlRefusalError({
    status: 409,
    code: 'SANDBOX_MAIN_STAYS',
    message: `Failed to delete the sandbox "${name}": the process needs it. Reset it with everything instead.`,
  })
}
