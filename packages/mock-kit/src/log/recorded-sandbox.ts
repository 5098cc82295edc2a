// A sandbox whose changes are in a log before anybody hears of them.
import type { Mock } from '../definition/mock.ts'
import type { FaultRuleDraft } from '../faults/fault-rule.ts'
import type { LogError } from '../errors/log-error.ts'
import type { Send } from '../outbox/send.ts'
import type { SandboxOptions } from '../sandbox/sandbox-options.ts'
import type { Sandbox, SandboxSnapshot, SavedSandbox } from '../sandbox/sandbox.ts'
import type { EngineWorld } from '../world/engine-world.ts'
import { createLogState, wholeState } from './log-state.ts'
import type { LogState } from './log-state.ts'
import { createRecorder, instantOf, settingsOf } from './recorder.ts'
import type { Origins, Recorder } from './recorder.ts'
import type { SandboxLog } from './sandbox-log.ts'

export interface RecordOptions {
  readonly log: SandboxLog
  /** The content of the log. @default nothing: the sandbox begins */
  readonly state?: LogState
  /** Shared by all sandboxes of a process, so that forks of each other are known as such. */
  readonly origins: Origins
  /** See `LoggedState.ttlMs`. */
  readonly ttlMs?: number
  /** Told when the log begins to fail. */
  readonly onFailure: (error: LogError) => void
}

/** The interval at which a log that fails is tried again, in milliseconds of machine time. */
const RETRY_MS = 1_000

/**
 * Makes a sandbox that keeps a log, or makes it again from its log.
 * @param create makes the sandbox of options
 * @throws LogError for a log that cannot be written, or that this version cannot follow
 */
export function recordSandbox<Made extends Sandbox>(
  create: (options: SandboxOptions) => Made,
  options: SandboxOptions,
  { log, state, origins, ttlMs, onFailure }: RecordOptions,
): Made {
  const { timers, machineNow, templates, base } = options
  let isRetrying = false
  let isFailing = false
  const retry = (): void => {
    isRetrying = false
    try {
      void recorder.flush()
      isFailing = false
      sandbox.wake()
    } catch {
      // It was told of, and is tried again.
    }
  }
  const retryLater = (error: LogError): void => {
    if (!isFailing) onFailure(error)
    isFailing = true
    if (isRetrying) return
    isRetrying = true
    timers.after(RETRY_MS, retry)
  }
  const recorder = createRecorder({
    log,
    state: state ?? createLogState(),
    origins,
    machineNow,
    onFailure: retryLater,
  })
  const make = (mock: Mock, start: Parameters<Mock['createWorld']>[0]): EngineWorld =>
    templates?.createWorld(mock, { ...start, isFrozen: true }) ?? mock.createWorld(start)
  const sandbox = create({
    ...options,
    send: afterLog(recorder, options.send),
    mayRun: recorder.mayRun,
    templates: { createWorld: (mock, start) => recorder.createWorld(make, mock, start) },
    ...(base && { base: adoptedBase(recorder, base) }),
    ...(state && { snapshot: snapshotOf(options.name, state, machineNow()) }),
  })
  recorder.begin(sandbox, state ? {} : firstState(sandbox, options, ttlMs))
  const recorded = Object.assign(sandbox, recordingMethods(sandbox, recorder, { log, onFailure }))
  recorded.flush()
  return recorded
}

/** Returns the state of a sandbox that begins. */
function firstState(sandbox: Sandbox, { clock, machineNow }: SandboxOptions, ttlMs?: number) {
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
  const { sequence, requests, clock, start, faults, ...settings } = wholeState(log.state)
  return {
    format: 'ensaio-sandbox',
    version: 1,
    name,
    clock: { mode: clock.mode, at: instantOf(clock, machineNow) },
    faults,
    paused: settings.isPaused,
    sequence,
    requests,
    start,
    deliverySettings: settings.deliverySettings,
    pausedTargets: settings.pausedTargets,
    worlds: [],
  }
}

/** Sends nothing before the log has what caused it: a delivery that went out must be known after a restart. */
function afterLog(recorder: Recorder, send: Send): Send {
  return async (request) => {
    try {
      await recorder.flush()
    } catch (error) {
      return { kind: 'failed', code: 'UNKNOWN', message: String(error) }
    }
    return send(request)
  }
}

/** Returns the base of a fork, whose worlds the recorder takes in. */
function adoptedBase(recorder: Recorder, base: Sandbox): Sandbox {
  const world = (service: string): EngineWorld => adoptedWorld(recorder, base.world(service))
  return Object.create(base, { world: { value: world } }) as Sandbox // all else is the base's own
}

function adoptedWorld(recorder: Recorder, world: EngineWorld): EngineWorld {
  const fork: EngineWorld['fork'] = (place) => recorder.adopt(world.fork(place), world)
  return Object.create(world, { fork: { value: fork } }) as EngineWorld // all else is the world's own
}

/** The methods of a sandbox that change something; each has it written down before it returns. */
const CHANGING = [
  'reset',
  'resetEverything',
  'setClock',
  'setEndpoint',
  'setBehaviour',
  'runAction',
  'redeliver',
  'pauseDeliveries',
  'resumeDeliveries',
  'pauseTarget',
  'resumeTarget',
  'setDeliverySettings',
  'trigger',
] as const satisfies readonly (keyof Sandbox)[]

function recordingMethods(
  sandbox: Sandbox,
  recorder: Recorder,
  { log, onFailure }: Pick<RecordOptions, 'log' | 'onFailure'>,
) {
  const written = <Result>(result: Result): Result => {
    recorder.touch()
    void recorder.flush()
    return result
  }
  const changing = CHANGING.map((name) => {
    const method = sandbox[name] as (...values: readonly unknown[]) => unknown
    return [name, (...values: readonly unknown[]) => written(method(...values))]
  })
  const { advance, save, load, faults, [Symbol.asyncDispose]: dispose } = sandbox
  const { add, remove, clear } = faults
  Object.assign(faults, {
    add: (draft: FaultRuleDraft) => written(add(draft)),
    remove: (id: string) => written(remove(id)),
    clear: () => written(clear()),
  })
  return {
    ...(Object.fromEntries(changing) as Pick<Sandbox, (typeof CHANGING)[number]>), // each wraps its own
    load: (saved: SavedSandbox, name: string) => {
      const worlds = saved.worlds.map((world) => adoptedWorld(recorder, world))
      written(load({ ...saved, worlds }, name))
    },
    save: () => {
      const saved = save()
      recorder.noteForks(saved.worlds)
      return saved
    },
    advance: async (...of: Parameters<Sandbox['advance']>) => {
      await recorder.flush()
      try {
        return await advance(...of)
      } finally {
        recorder.touch()
        await recorder.flush()
      }
    },
    flush: recorder.flush,
    isLogSlow: log.isSlow,
    [Symbol.asyncDispose]: async () => {
      await dispose()
      try {
        await recorder.flush()
      } catch (error) {
        onFailure(error as LogError) // a log throws nothing else
      }
      await log.close()
    },
  }
}
