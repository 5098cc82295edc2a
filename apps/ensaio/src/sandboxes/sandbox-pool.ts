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
import type { CreateOptions, LogBeginner } from './begin-with-log.ts'
import { heldClock } from './prepare-start.ts'
import type { PreparedStart } from './prepare-start.ts'
import { createSnapshotShelf } from './snapshot-shelf.ts'
import type { SnapshotShelf, SnapshotStore } from './snapshot-shelf.ts'
import { ControlRefusalError } from '../errors/control-refusal-error.ts'
import { createSandboxNames } from './sandbox-names.ts'
import type { SandboxNames } from './sandbox-names.ts'

/** Parallel tests on one machine make hundreds; two thousand of them take half a gigabyte. */
const SANDBOXES_MAX = 2_000

/** The start of a sandbox. */
export type SandboxStart = Pick<
  SandboxOptions,
  'scenarios' | 'seed' | 'clock' | 'base' | 'snapshot' | 'scenariosAt' | 'ready' | 'fill'
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
  /** Resolves when nothing is left of a sandbox of this name that was deleted; `undefined` where that is so. */
  whenGone(name: string): Promise<void> | undefined
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
  /** Keeps the sandbox from expiring while a call for it is answered, which may take longer than its time. Returns the end of it. */
  use(sandbox: Sandbox): () => void
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
  /** See `prepareStart`. @default `open` makes the records of scenarios at once */
  readonly prepare?: (start: SandboxStart) => PausingWork<PreparedStart | undefined>
  /** @default there are no logs, or `open` begins them */
  readonly logs?: LogBeginner | undefined
  readonly timers: Timers
  /** The memory in which the fixtures of starts count. @default room for them alone */
  readonly room?: MemoryRoom | undefined
  /** Milliseconds of machine time. */
  readonly machineNow: () => number
  /** @default 2,000 */
  readonly sandboxesMax?: number
  /** The fixtures of the starts. @default they begin empty, in the `room` */
  readonly startFixtures?: StartFixturesBook
  /** @default snapshots end with the process */
  readonly snapshotStore?: SnapshotStore | undefined
  /**
   * Called when a sandbox is about to be deleted, but not when all are closed. Returns a function that deletes what is left of it
   * once it is closed. @default nothing is
   */
  readonly onDelete?: (name: string) => () => void | Promise<void>
  /** @default not called */
  readonly warn?: (text: string) => void
}

export function createSandboxPool(options: SandboxPoolOptions): SandboxPool {
  const { main, open, timers, machineNow, sandboxesMax = SANDBOXES_MAX, onDelete } = options
  const { directory = createSandboxDirectory(main), warn = () => undefined } = options
  const expiries = new Map<Sandbox, Expiry>()
  const { startFixtures = createStartFixtures(options.room) } = options
  startFixtures.takeUp(main)
  const listeners = new Set<(sandbox: Sandbox) => void>()
  const names = createSandboxNames(directory, sandboxesMax)

  const remove = async (sandbox: Sandbox): Promise<void> => {
    directory.remove(sandbox.name)
    expiries.get(sandbox)?.stop()
    expiries.delete(sandbox)
    startFixtures.forget(sandbox)
    for (const listener of listeners) listener(sandbox)
    await sandbox[Symbol.asyncDispose]()
  }
  const discard = (sandbox: Sandbox): Promise<void> => {
    const { name } = sandbox
    const removeRest = onDelete?.(name)
    const removed = remove(sandbox)
    if (removeRest === undefined) return removed
    return names.leave(name, removed.then(removeRest))
  }
  const discardUnasked = (sandbox: Sandbox, why: string): void => {
    discard(sandbox).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error)
      warn(`Failed to delete the sandbox "${sandbox.name}", ${why}: ${reason}`)
    })
  }
  const create: SandboxPool['create'] = ({ ttlMs, leftMs = ttlMs, takes: _takes, ...start }) => {
    const name = names.nameOf(start.name)
    names.checkRoom(name)
    const sandbox = open({ ...start, name, ...(ttlMs !== undefined && { ttlMs }) })
    directory.add(sandbox)
    startFixtures.takeUp(sandbox)
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
    create: lettingGo(create),
    begin: (start, check = () => undefined) =>
      beginSandbox(start, options, { names, check, create }),
    remove: async (sandbox) => {
      if (sandbox.name === main.name) throw mainStays(main)
      await discard(sandbox)
    },
    whenGone: names.whenGone,
    discard: (sandbox) => discardUnasked(sandbox, 'which nobody uses'),
    letGo: remove,
    touch: (sandbox) => expiries.get(sandbox)?.touch(),
    use: (sandbox) => expiries.get(sandbox)?.use() ?? (() => undefined),
    expiryOf: (sandbox) => expiries.get(sandbox)?.at(),
    onRemoved: (listener) => void listeners.add(listener),
    close: async () => {
      await Promise.all(directory.list().map(remove))
    },
  }
}

/** Lets worlds go that were made ahead for a sandbox that is refused: they would count for ever. */
function lettingGo(create: SandboxPool['create']): SandboxPool['create'] {
  return (start) => {
    try {
      return create(start)
    } finally {
      start.ready?.letGo()
    }
  }
}

interface BeginOptions extends Pick<CreateOptions, 'check' | 'create'> {
  readonly names: SandboxNames
}

function* beginSandbox(
  start: SandboxStart,
  { prepare, logs, machineNow }: Pick<SandboxPoolOptions, 'prepare' | 'logs' | 'machineNow'>,
  { names, check, create }: BeginOptions,
): PausingWork<Sandbox> {
  const { coming, checkRoom, nameOf } = names
  checkRoom(start.name)
  // A clock that stands still shows the instant at which this was asked for.
  const clock = heldClock(start, machineNow)
  const begun = { ...start, ...(clock && { clock }) }
  const prepared = prepare && (yield* prepare(begun))
  try {
    // Another one of that name may have come meanwhile.
    checkRoom(start.name)
    const whole = { ...begun, ...(prepared && { scenariosAt: prepared.scenariosAt }) }
    const large = logs && findLarge(whole, logs)
    if (large !== undefined) {
      const named = { ...whole, name: nameOf(start.name) }
      return yield* createLarge(named, large, { coming, check, create })
    }
    check()
    return create(whole)
  } finally {
    prepared?.letGo()
  }
}

/** The end of a sandbox that nobody uses. */
interface Expiry {
  at(): number
  touch(): void
  use(): () => void
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
  let users = 0
  let cancel: CancelTimer = () => undefined
  const notice = (): void => {
    if (sandbox.requests === seen && users === 0) return
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
    use: () => {
      users += 1
      return () => {
        notice()
        users -= 1
      }
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
