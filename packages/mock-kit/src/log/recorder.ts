// Keeps the log of one sandbox: notes what changes, and hands it to the log before anybody hears of it.
import { INSTANT_MAX } from '../clock/instant-range.ts'
import type { Mock, WorldOptions } from '../definition/mock.ts'
import { LogError } from '../errors/log-error.ts'
import { defined } from '../list/at.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import type { EngineWorld } from '../world/engine-world.ts'
import { applyChanges, createChangeFold, loggedChangesOf } from '../world/recovered-changes.ts'
import type { StepListener } from '../world/transaction.ts'
import type { LogEntry, LoggedClock, MadeWorld, StatePatch, WorldOrigin } from './log-entry.ts'
import { entriesOf } from './log-state.ts'
import type { LoggedWorld, LogState } from './log-state.ts'
import type { SandboxLog } from './sandbox-log.ts'

/** Worlds by how the log knows them, those of snapshots included: a fork of one need not be written down as a whole. */
export type Origins = WeakMap<EngineWorld, LoggedWorld>

export interface RecorderOptions {
  readonly log: SandboxLog
  /** The content of the log; a recorder adds to it. */
  readonly state: LogState
  readonly origins: Origins
  /** Milliseconds of machine time. */
  readonly machineNow: () => number
  /** Told each time that the log fails. */
  readonly onFailure: (error: LogError) => void
}

export interface Recorder {
  /** Creates a world of a scenario, or, where the log has one of the service, that one. */
  createWorld(make: MakeWorld, mock: Mock, options: WorldOptions): EngineWorld
  /** Takes in a world that is a fork of another. */
  adopt(fork: EngineWorld, from: EngineWorld): EngineWorld
  /** Notes the forks that a snapshot made of the worlds. */
  noteForks(forks: readonly EngineWorld[]): void
  /** Begins to note what the sandbox is beside its worlds. */
  begin(sandbox: Sandbox, first: StatePatch): void
  /** Notes that settings or the clock changed. */
  touch(): void
  /** False while the log fails, so that nothing may happen that nobody asked for. */
  mayRun(): boolean
  flush(): Promise<void> | undefined
}

/** Makes a world of a scenario. */
export type MakeWorld = (mock: Mock, options: WorldOptions) => EngineWorld

export function createRecorder(options: RecorderOptions): Recorder {
  const { log, state, origins, machineNow, onFailure } = options
  const current = new Map<string, EngineWorld>()
  let pending: LogEntry[] = []
  let failure: LogError | undefined
  let underWay: Promise<void> | undefined
  let isPlanned = false
  let heldAt: number | undefined
  let noted: Noted | undefined

  const note = (entry: LogEntry): void => {
    state.add(entry)
    pending.push(entry)
    if (isPlanned) return
    isPlanned = true
    queueMicrotask(flushUnasked)
  }
  /** Writes what nobody waits for: what jobs and attempts did. */
  const flushUnasked = (): void => {
    isPlanned = false
    try {
      void flush()
    } catch {
      // The failure is told of already.
    }
  }
  const flush = (): Promise<void> | undefined => {
    const patch = noted?.patch()
    if (patch !== undefined) {
      const entry = { kind: 'state', state: patch } as const
      state.add(entry)
      pending.push(entry)
    }
    if (pending.length === 0) return underWay
    try {
      const logged = log.append(pending, state.checkpoint)
      pending = []
      failure = undefined
      return logged && waitFor(logged)
    } catch (error) {
      failure = error as LogError // a log throws nothing else
      onFailure(failure)
      throw error
    }
  }
  /** Remembers the promise while it is open: whoever asks later waits for it, too. */
  const waitFor = (logged: Promise<void>): Promise<void> => {
    underWay = logged
    const end = (): void => {
      if (underWay === logged) underWay = undefined
    }
    logged.then(end, (error: LogError) => {
      end()
      onFailure(error)
    })
    return logged
  }
  const listenerOf =
    (service: string, world: EngineWorld): StepListener =>
    (cause, steps, { random, sequence }) => {
      const known = state.worlds.get(service)
      if (current.get(service) !== world || known === undefined) return
      // While the log fails nothing changes that is not over already.
      if (failure !== undefined && !isOfAttempt(cause)) flush()
      const isDrawn = known.random !== random
      const isNumbered = known.sequence !== sequence
      if (steps.length === 0 && !isDrawn && !isNumbered) return
      const patch = noted?.patch()
      note({
        kind: 'commit',
        service,
        cause,
        changes: loggedChangesOf(steps),
        ...(isDrawn && { random }),
        ...(isNumbered && { sequence }),
        ...(patch && { state: patch }),
      })
    }
  const follow = (world: EngineWorld): EngineWorld => {
    const { service } = world
    const logged = state.worlds.get(service)
    if (logged !== undefined) origins.set(world, logged)
    current.set(service, world)
    world.follow(listenerOf(service, world))
    return world
  }
  /** Makes a scenario with a clock that stands still, so that it can be made again. */
  const makeAt = (at: number, make: MakeWorld, mock: Mock, start: WorldOptions): EngineWorld => {
    heldAt = at
    try {
      return make(mock, { ...start, now: () => heldAt ?? start.now() })
    } finally {
      heldAt = undefined
    }
  }
  const remake = (mock: Mock, logged: LoggedWorld, start: WorldOptions): EngineWorld => {
    const { origin } = logged
    const world =
      origin.kind === 'scenario'
        ? makeAt(origin.at, remakeScenario, mock, { ...start, ...pick(origin) })
        : mock.restoreWorld(emptySnapshot(mock.service, logged), start)
    if (origin.kind === 'scenario') checkMade(mock.service, origin.made, madeOf(world))
    recover(world, logged)
    return follow(world)
  }

  return {
    createWorld: (make, mock, start) => {
      const logged = noted === undefined ? state.worlds.get(mock.service) : undefined
      if (logged !== undefined) return remake(mock, logged, start)
      const at = start.now()
      const world = makeAt(at, make, mock, start)
      const { service, scenario, seed } = world
      const origin: WorldOrigin = { kind: 'scenario', scenario, seed, at, made: madeOf(world) }
      note({ kind: 'world', service, origin })
      return follow(world)
    },
    adopt: (fork, from) => {
      const logged = origins.get(from) ?? recordsOf(fork)
      for (const entry of entriesOf(fork.service, logged)) note(entry)
      return follow(fork)
    },
    noteForks: (forks) => {
      for (const fork of forks) {
        const logged = state.worlds.get(fork.service)
        if (logged !== undefined) origins.set(fork, { ...logged, changes: logged.changes.copy() })
      }
    },
    begin: (sandbox, first) => {
      const known = { ...state.state, ...first }
      noted = createNoted(sandbox, machineNow, known)
      if (Object.keys(first).length > 0) note({ kind: 'state', state: first })
    },
    touch: () => noted?.touch(),
    mayRun: () => failure === undefined,
    flush,
  }
}

const remakeScenario: MakeWorld = (mock, options) => mock.createWorld(options)

/** The fate of a delivery that is on its way is written down even while the log fails, so that it is known once it works again. */
function isOfAttempt(cause: string): boolean {
  return cause.startsWith('att-')
}

function pick({ scenario, seed }: { readonly scenario: string; readonly seed: number }) {
  return { scenario, seed }
}

function madeOf({ entropy, collections }: EngineWorld): MadeWorld {
  const records = [...collections.values()].reduce((sum, { size }) => sum + size, 0)
  return { ...entropy.save(), records }
}

/** Applies what the log has kept to a world at its beginning. */
function recover(world: EngineWorld, { changes, random, sequence }: LoggedWorld): void {
  try {
    world.transact('log', () => applyChanges(changes.changes(), world.collections), 'none')
  } catch (error) {
    throw new LogError(
      `restore the world of ${world.service}`,
      `${String(error)} Its log does not fit the scenario. Restore the directory from a copy.`,
      { cause: error },
    )
  }
  world.entropy.restore({ random, sequence })
}

function checkMade(service: string, then: MadeWorld, now: MadeWorld): void {
  if (JSON.stringify(then) === JSON.stringify(now)) return
  throw new LogError(
    `restore the world of ${service}`,
    'its scenario is made otherwise by this version than by the one that began the log. Export the data with that version, with `ensaio data export --whole`, and import it with this one.',
  )
}

function emptySnapshot(service: string, { origin, random, sequence }: LoggedWorld) {
  const { scenario, seed } = origin
  const head = { format: 'ensaio-world', version: 1, service, scenario, seed } as const
  return { ...head, random, sequence, collections: {} }
}

/** Returns a world with all of its records in the log. */
export function recordsOf(world: EngineWorld): LoggedWorld {
  const { scenario, seed, random, sequence, collections } = world.toJSON()
  const changes = createChangeFold()
  for (const [name, records] of Object.entries(collections)) {
    const keyOf = defined(world.collections.get(name)?.keyOf)
    for (const record of records) changes.add([name, 'insert', keyOf(record), record])
  }
  return { origin: { kind: 'empty', scenario, seed }, random, sequence, changes }
}

/** Finds out what changed of a sandbox beside its worlds. */
interface Noted {
  /** Returns what changed since it was asked last. */
  patch(): StatePatch | undefined
  touch(): void
}

function createNoted(sandbox: Sandbox, machineNow: () => number, known: StatePatch): Noted {
  let { sequence, requests, clock } = known
  let faultsVersion = sandbox.faults.version
  let isTouched = false
  const clockNow = (): LoggedClock => ({
    mode: sandbox.clock.mode,
    at: sandbox.clock.now(),
    machineAt: machineNow(),
  })
  const hasMoved = (): boolean =>
    sandbox.clock.mode.kind === 'frozen'
      ? sandbox.clock.now() !== clock?.at
      : sandbox.advancing !== undefined
  return {
    touch: () => {
      isTouched = true
    },
    patch: () => {
      const isNumbered = sandbox.sequence !== sequence
      const isClockMoved = isTouched || hasMoved()
      const areFaultsOther = sandbox.faults.version !== faultsVersion
      if (!isNumbered && !isClockMoved && !areFaultsOther) return undefined
      const settings = isTouched ? settingsOf(sandbox) : undefined
      sequence = sandbox.sequence
      requests = sandbox.requests
      if (isClockMoved) clock = clockNow()
      faultsVersion = sandbox.faults.version
      isTouched = false
      return {
        sequence,
        requests,
        ...(isClockMoved && clock && { clock }),
        ...(areFaultsOther && { faults: sandbox.faults.toJSON() }),
        ...settings,
      }
    },
  }
}

export function settingsOf(
  sandbox: Sandbox,
): Pick<Required<StatePatch>, 'isPaused' | 'pausedTargets' | 'deliverySettings'> {
  const { deliveriesPaused: isPaused, pausedTargets, deliverySettings } = sandbox
  return { isPaused, pausedTargets, deliverySettings }
}

/** Returns the instant that a logged clock shows by now: one that moves has not stood still meanwhile. */
export function instantOf({ mode, at, machineAt }: LoggedClock, machineNow: number): number {
  const passedMs = Math.max(0, machineNow - machineAt)
  switch (mode.kind) {
    case 'frozen':
      return at
    case 'real':
      return Math.min(INSTANT_MAX, at + passedMs)
    case 'scaled':
      return Math.min(INSTANT_MAX, Math.floor(at + passedMs * mode.factor))
    default:
      return mode satisfies never
  }
}
