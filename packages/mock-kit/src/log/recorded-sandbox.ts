// A sandbox whose changes are in a log before any answer or webhook reports them.
import type { PausingWork } from '../clock/slices.ts'
import type { LogError } from '../errors/log-error.ts'
import type { FaultRuleDraft } from '../faults/fault-rule.ts'
import type { Journal } from '../journal/journal.ts'
import type { Send } from '../outbox/send.ts'
import { createSandbox } from '../sandbox/create-sandbox.ts'
import type { SandboxOptions } from '../sandbox/sandbox-options.ts'
import type { KeptValues, Sandbox, SandboxSnapshot, SavedSandbox } from '../sandbox/sandbox.ts'
import type { EngineWorld } from '../world/engine-world.ts'
import type { LoggedState } from './log-entry.ts'
import { createLogState, wholeState } from './log-state.ts'
import type { LogState } from './log-state.ts'
import { createLogWriter } from './log-writer.ts'
import type { LogWriter } from './log-writer.ts'
import { beginningOf, createLoggedWorlds } from './logged-worlds.ts'
import type { LoggedWorlds, Origins } from './logged-worlds.ts'
import { createNotedState, instantOf, settingsOf } from './noted-state.ts'
import type { NotedState } from './noted-state.ts'
import { followJournal, restoreJournal, shownChanges } from './recorded-journal.ts'
import { createRetries } from './log-retries.ts'
import type { SandboxLog } from './sandbox-log.ts'
import { createOwnTemplates } from './worlds-ahead.ts'
import { dropStages, stageWorlds } from './stage-worlds.ts'
import type { BegunLog } from './stage-worlds.ts'
import type { StagedWorlds } from './staged-changes.ts'

export interface RecordOptions {
  readonly log: SandboxLog
  /** The content of the log. @default nothing: the sandbox begins */
  readonly state?: LogState
  /** The content that `beginLog` has written, for a sandbox that begins. @default nothing */
  readonly begun?: BegunLog | undefined
  /** Shared by all sandboxes of a process, so that forks of each other are known as such. */
  readonly origins: Origins
  /** See `LoggedState.ttlMs`. */
  readonly ttlMs?: number
  /** Called when the log begins to fail. */
  readonly onFailure: (error: LogError) => void
}

/**
 * Makes a sandbox that keeps a log, or makes it again from its log.
 * @throws LogError for a log that cannot be written, or that this version cannot follow
 */
export function recordSandbox(options: SandboxOptions, record: RecordOptions): Sandbox {
  const { timers, machineNow, base, endOfTurn, mayRun = () => true } = options
  const { templates = createOwnTemplates() } = options
  const { log, origins, ttlMs, begun } = record
  const { state = begun?.state ?? createLogState() } = record
  const staged: StagedWorlds = begun?.staged ?? new Map()
  const late: { noted?: NotedState; journal?: Journal } = {}
  const retries = createRetries({ ...record, timers, retry: () => resume() })
  const writer = createLogWriter({
    log,
    state,
    patch: () => late.noted?.patch(),
    endOfTurn,
    onFailure: retries.onFailure,
  })
  const worlds = createLoggedWorlds({
    state,
    origins,
    staged,
    writer,
    ready: options.ready,
    make: (mock, start) =>
      templates.createWorld(mock, { ...start, at: start.now(), isFrozen: true }),
    shownChanges: (id) => late.journal && shownChanges(late.journal, id),
  })
  const sandbox = createSandbox({
    ...options,
    ready: undefined, // the log has to know
    send: afterLog(writer, options.send),
    mayRun: () => !writer.isFailing && mayRun(),
    templates: {
      createWorld: worlds.create,
      prepare: (mock, start) =>
        templates.prepare(mock, { ...start, at: beginningOf(start), isFrozen: true }),
    },
    ...(base && { base: adoptedBase(worlds, base) }),
    ...(record.state && { snapshot: snapshotOf(options.name, record.state, machineNow()) }),
  })
  const resume = (): void => {
    void writer.flush()
    sandbox.wake()
  }
  const first = record.state ? {} : firstState(sandbox, options, ttlMs)
  const noted = createNotedState(sandbox, machineNow, { ...state.state, ...first })
  late.noted = noted
  late.journal = sandbox.journal
  restoreJournal(sandbox, state, worlds)
  if (options.journal?.room) state.recent.share(options.journal.room)
  followJournal(sandbox.journal, writer)
  if (record.state === undefined) writer.note({ kind: 'state', state: first })
  const methods = recordingMethods(sandbox, { writer, worlds, noted, log, record, state, staged })
  const { [Symbol.asyncDispose]: dispose } = sandbox
  const recorded = Object.assign(sandbox, methods)
  try {
    const release = writer.hold()
    options.fill?.(recorded)
    release()
  } catch (error) {
    state.recent.release()
    void dispose() // it gives back what it has, and nobody has heard of it
    throw error
  }
  return recorded
}

/** Returns the state of a sandbox that begins. */
function firstState(
  sandbox: Sandbox,
  { clock, machineNow }: SandboxOptions,
  ttlMs: number | undefined,
): LoggedState {
  const { mode } = sandbox.clock
  const at = sandbox.clock.now()
  const startAt = clock?.at ?? (mode.kind === 'frozen' ? at : undefined)
  return {
    sequence: sandbox.sequence,
    requests: sandbox.requests,
    clock: { mode, at, machineAt: machineNow() },
    start: { mode, ...(startAt !== undefined && { at: startAt }) },
    faults: sandbox.faults.toJSON(),
    ...settingsOf(sandbox),
    ...(ttlMs !== undefined && { ttlMs }),
  }
}

/** Returns what the log knows of a sandbox beside its worlds, in the shape in which a sandbox begins with it. */
function snapshotOf(name: string, log: LogState, machineNow: number): SandboxSnapshot {
  const { clock, isPaused, ttlMs: _ttl, kept: _kept, ...state } = wholeState(log.state)
  return {
    ...state,
    format: 'ensaio-sandbox',
    version: 1,
    name,
    clock: { mode: clock.mode, at: instantOf(clock, machineNow) },
    paused: isPaused,
    worlds: [],
  }
}

/** Sends nothing before the log has what caused it: a delivery that went out must be known after a restart. */
function afterLog(writer: LogWriter, send: Send): Send {
  return async (request) => {
    await writer.whenSafe(request.signal)
    return send(request)
  }
}

/** Returns the base of a fork, whose worlds the log takes in. */
function adoptedBase(worlds: LoggedWorlds, base: Sandbox): Sandbox {
  const world = (service: string): EngineWorld => adoptedWorld(worlds, base.world(service))
  return Object.create(base, { world: { value: world } }) as Sandbox // all else is the base's own
}

function adoptedWorld(worlds: LoggedWorlds, world: EngineWorld): EngineWorld {
  const fork: EngineWorld['fork'] = (place) => worlds.adopt(world.fork(place), world)
  return Object.create(world, { fork: { value: fork } }) as EngineWorld // all else is the world's own
}

/** The methods of a sandbox that change something; each has it written down before it returns. */
const CHANGING = [
  'reset',
  'resetEverything',
  'setClock',
  'setEndpoint',
  'setBehaviour',
  'limitKey',
  'runAction',
  'runActions',
  'redeliver',
  'pauseDeliveries',
  'resumeDeliveries',
  'pauseTarget',
  'resumeTarget',
  'setDeliverySettings',
  'trigger',
] as const satisfies readonly (keyof Sandbox)[]

interface Recording {
  readonly writer: LogWriter
  readonly worlds: LoggedWorlds
  readonly noted: NotedState
  readonly log: SandboxLog
  readonly record: RecordOptions
  readonly state: LogState
  readonly staged: StagedWorlds
}

function recordingMethods(sandbox: Sandbox, recording: Recording) {
  const { writer, worlds, noted, log, record, state, staged } = recording
  /** Writes down what fails, too: it took a journal id. */
  const written = <Result>(run: () => Result): Result => {
    try {
      return run()
    } finally {
      noted.touch()
      void writer.flush()
    }
  }
  const changing = CHANGING.map((name) => {
    const method = sandbox[name] as (...values: readonly unknown[]) => unknown
    return [name, (...values: readonly unknown[]) => written(() => method(...values))]
  })
  const { advance, save, load, [Symbol.asyncDispose]: dispose } = sandbox
  writeFaults(sandbox, written)
  return {
    ...(Object.fromEntries(changing) as Pick<Sandbox, (typeof CHANGING)[number]>), // each wraps its own
    load: (saved: SavedSandbox, name: string) => {
      const adopted = saved.worlds.map((world) => adoptedWorld(worlds, world))
      written(() => load({ ...saved, worlds: adopted }, name))
    },
    prepareLoad: function* ({ worlds: coming }: SavedSandbox): PausingWork<() => void> {
      const staging = { state, writer, staged, origins: record.origins }
      yield* stageWorlds(coming, staging)
      return () => dropStages(coming, staging)
    },
    save: () => {
      const saved = save()
      worlds.noteForks(saved.worlds)
      return saved
    },
    together: <Result>(run: () => Result): Result => {
      const release = writer.hold()
      try {
        return run()
      } finally {
        release()
      }
    },
    advance: async (...of: Parameters<Sandbox['advance']>) => {
      await writer.flush()
      try {
        return await advance(...of)
      } finally {
        noted.touch()
        await writer.flush()
      }
    },
    flush: writer.flush,
    flushTogether: writer.flushTogether,
    logRequest: writer.tell,
    kept: createKeptValues(state, writer),
    isLogSlow: log.isSlow,
    [Symbol.asyncDispose]: async () => {
      await dispose()
      try {
        await writer.flush()
      } catch (error) {
        record.onFailure(error as LogError) // a log throws nothing else
      }
      state.recent.release()
      await log.close()
    },
  }
}

function createKeptValues({ state }: LogState, writer: LogWriter): KeptValues {
  return {
    get: (name) => state.kept?.[name],
    set: (name, value) => {
      writer.note({ kind: 'state', state: { kept: { ...state.kept, [name]: value } } })
      void writer.flush()
    },
  }
}

/** Has changes of the fault rules written down, which a sandbox lets its users make directly. */
function writeFaults({ faults }: Sandbox, written: <Result>(run: () => Result) => Result): void {
  const { add, remove, clear } = faults
  Object.assign(faults, {
    add: (draft: FaultRuleDraft) => written(() => add(draft)),
    remove: (id: string) => written(() => remove(id)),
    clear: () => written(clear),
  })
}
