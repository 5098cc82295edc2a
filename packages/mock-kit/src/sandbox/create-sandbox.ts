import { createClock } from '../clock/clock.ts'
import type { Clock, ClockMode } from '../clock/clock.ts'
import { checkInstant } from '../clock/instant-range.ts'
import type { Timers } from '../clock/timers.ts'
import type { Mock } from '../definition/mock.ts'
import { ClockAdvancingError } from '../errors/clock-advancing-error.ts'
import { createFaultBook, restoreFaultBook } from '../faults/fault-book.ts'
import { createJournal } from '../journal/journal.ts'
import type { CallbackPolicy } from '../outbox/callback-policy.ts'
import { DEFAULT_DELIVERY_SETTINGS } from '../outbox/delivery-settings.ts'
import type { DeliverySettings } from '../outbox/delivery-settings.ts'
import { createDispatcher } from '../outbox/dispatcher.ts'
import type { RetrySchedule } from '../outbox/retry-schedule.ts'
import type { Send } from '../outbox/send.ts'
import type { EngineWorld } from '../world/engine-world.ts'
import { createRecordRoom } from '../world/memory-room.ts'
import type { MemoryRoom } from '../world/memory-room.ts'
import { runJournaled } from './journaled-work.ts'
import { runJob } from './run-job.ts'
import type { ResetOptions, Sandbox, SandboxSnapshot } from './sandbox.ts'
import { deliveriesOf, journalAttempts, redelivered, triggered } from './sandbox-deliveries.ts'
import { checkName } from './sandbox-name.ts'
import { createSandboxSecrets } from './sandbox-secrets.ts'
import { createScheduler } from './scheduler.ts'
import { putBehaviour, putEndpoint } from './settings.ts'
import type { Templates } from './templates.ts'
import { createWorlds } from './worlds.ts'

export interface SandboxOptions {
  /** Names the sandbox in its credentials: lower-case letters, digits and inner hyphens. */
  readonly name: string
  readonly mocks: readonly Mock[]
  /** @default 1 */
  readonly seed?: number
  /** The scenario of each service by its slug. @default `default` for all */
  readonly scenarios?: Readonly<Record<string, string>>
  /** @default the machine's time */
  readonly clock?: { readonly mode?: ClockMode; readonly at?: number }
  readonly policy: CallbackPolicy
  readonly send: Send
  readonly timers: Timers
  /** The machine's time, in milliseconds since 1970. */
  readonly machineNow: () => number
  /** Resolves when requests that wait have been answered. @default at once: there are none */
  readonly nextTurn?: () => Promise<void>
  /** The schedule by which failed deliveries are tried again. */
  readonly retrySchedule?: RetrySchedule
  /** The time that a receiver may take, in milliseconds of machine time. */
  readonly deliveryTimeoutMs?: number
  /** The memory for the records of all sandboxes that share it. @default room for this sandbox alone */
  readonly room?: MemoryRoom
  /** The memory for the journals of all sandboxes that share it. @default room for this journal alone */
  readonly journalRoom?: MemoryRoom
  /** The state that the sandbox begins with. @default the scenarios */
  readonly snapshot?: SandboxSnapshot
  /**
   * The sandbox that this one is a fork of: it begins with its records, deliveries, settings, faults and clock.
   * @default none
   */
  readonly base?: Sandbox
  /** Makes the worlds of scenarios faster. @default each is made up anew */
  readonly templates?: Templates
}

/**
 * Makes a sandbox. Nothing in it runs until its clock moves, a request comes, or it is woken.
 * @throws RangeError for a name that can't stand in credentials
 * @throws UnknownNameError for a scenario that a mock does not have
 * @throws SnapshotError for a snapshot of other services or of another version
 */
export function createSandbox(options: SandboxOptions): Sandbox {
  const { name, mocks, policy, timers, machineNow, seed = 1, scenarios = {} } = options
  const { snapshot, base, templates } = options
  checkName(name)
  const clock = createClock({
    machineNow,
    ...(base && { mode: base.clock.mode, at: base.clock.now() }),
    ...options.clock,
    ...snapshot?.clock,
  })
  const start = { mode: clock.mode, at: options.clock?.at ?? whereItStands(clock) }
  const room = options.room ?? createRecordRoom()
  const worlds = createWorlds({
    sandbox: name,
    mocks,
    now: clock.now,
    seed,
    scenarios,
    room,
    ...(snapshot && { snapshot }),
    ...(base && { base }),
    ...(templates && {
      createWorld: (mock, world) =>
        templates.createWorld(mock, { ...world, isFrozen: clock.mode.kind === 'frozen' }),
    }),
  })
  const savedFaults = snapshot?.faults ?? base?.faults.toJSON()
  const faults = savedFaults ? restoreFaultBook(savedFaults) : createFaultBook({ seed })
  const secrets = createSandboxSecrets(worlds)
  const journal = createJournal({
    conceal: secrets.concealEntry,
    ...(options.journalRoom && { room: options.journalRoom }),
  })
  let sequence = snapshot?.sequence ?? 0
  let requests = 0
  const nextId: Sandbox['nextId'] = (kind) => {
    if (kind === 'req') requests += 1
    return `${kind}-${name}-${(sequence += 1)}`
  }

  const settings: Partial<DeliverySettings> = {
    ...base?.deliverySettings,
    ...(options.retrySchedule && { schedule: options.retrySchedule }),
    ...(options.deliveryTimeoutMs !== undefined && { timeoutMs: options.deliveryTimeoutMs }),
  }
  const dispatcher = createDispatcher({
    send: secrets.concealing(options.send),
    mockOf: worlds.mock,
    takeFaults: faults.takeDelivery,
    timers,
    machineNow,
    nextCause: () => nextId('att'),
    onCommit: (committed) => journalAttempts(journal, committed),
    onReleased: () => scheduler.release(),
    settings,
  })
  const scheduler = createScheduler({
    clock,
    timers,
    machineNow,
    nextTurn: options.nextTurn ?? (() => Promise.resolve()),
    worlds: worlds.list,
    runJob: (world, job) => {
      runJob({ mock: worlds.mock(world.service), world, journal }, job, nextId('job'))
    },
    attempt: dispatcher.attempt,
    isHeld: dispatcher.isHeld,
    idle: dispatcher.idle,
    probeTargets: dispatcher.probeTargets,
  })
  const withLearning = <Result>(run: () => Result): Result => {
    const result = run()
    secrets.learn()
    return result
  }
  /** Does something in a service's world by order of its user. */
  const act = <Result>(service: string, order: Order<Result>): Result => {
    const world = worlds.get(service)
    const { kind = 'action', name: what, run } = order
    const work = { id: nextId('act'), kind, name: what, subject: '', run: () => run(world) }
    // A follower of the journal hears of it before this returns.
    const learning = { ...work, run: () => withLearning(work.run) }
    const result = runJournaled({ journal, mock: worlds.mock(service), world }, learning)
    scheduler.rewake()
    return result
  }

  const setClock: Sandbox['setClock'] = (mode, at) => {
    if (scheduler.advancing) throw new ClockAdvancingError(scheduler.advancing.to)
    if (at !== undefined) checkInstant(at)
    clock.setMode(mode)
    if (at !== undefined) clock.moveTo(at)
    scheduler.rewake()
  }
  const reset = (service: string, options: ResetOptions & { readonly everything?: true }): void => {
    const { scenario, seed: oldSeed } = worlds.get(service)
    worlds.renew(service, { scenario, seed: oldSeed, ...options })
    const name = options.scenario ?? scenario
    act(service, { kind: 'reset', name, run: () => undefined })
  }

  if (snapshot?.paused ?? base?.deliveriesPaused) dispatcher.pause()
  for (const { service, target } of base?.pausedTargets ?? [])
    dispatcher.pauseTarget(service, target)
  return {
    name,
    mocks,
    clock,
    faults,
    journal,
    nextId,
    world: (of: string | Mock) => worlds.get(typeof of === 'string' ? of : of.service),
    mock: worlds.mock,
    wake: scheduler.wake,
    advance: scheduler.advance,
    get advancing() {
      return scheduler.advancing
    },
    cancelAdvance: scheduler.cancelAdvance,
    followAdvance: scheduler.followAdvance,
    settled: scheduler.settled,
    reset: (service, to = {}) => reset(service, to),
    resetEverything: (to = {}) => {
      setClock(start.mode, start.at ?? machineNow())
      faults.clear()
      for (const { service, target } of dispatcher.pausedTargets)
        dispatcher.resumeTarget(worlds.get(service), target)
      dispatcher.setSettings({ ...DEFAULT_DELIVERY_SETTINGS, ...settings })
      if (dispatcher.isPaused) dispatcher.resume()
      journal.clear()
      for (const { service } of mocks) reset(service, { ...to, everything: true })
    },
    save: () => {
      const at = clock.now()
      const place = { sandbox: name, now: () => at }
      const saved = worlds.list().map((world) => world.fork(place))
      return { clock: clock.toJSON(), faults: faults.toJSON(), worlds: saved }
    },
    load: (saved, label) => {
      setClock(saved.clock.mode, saved.clock.at)
      faults.clear()
      for (const { rule } of saved.faults.rules) faults.add(rule)
      for (const world of saved.worlds) {
        worlds.put(world.service, world.fork({ sandbox: name, now: clock.now, room }))
        act(world.service, { kind: 'reset', name: label, run: () => undefined })
      }
    },
    get requests() {
      return requests
    },
    setClock,
    setEndpoint: (service, target, endpoint) => {
      const run = (world: EngineWorld): void =>
        putEndpoint(worlds.mock(service), world, { target, endpoint }, policy)
      act(service, { name: `endpoint ${target}`, run })
      dispatcher.retryTarget(worlds.get(service), target)
    },
    setBehaviour: (service, behaviour, value) =>
      act(service, {
        name: `behaviour ${behaviour}`,
        run: (world) => putBehaviour(worlds.mock(service), world, behaviour, value),
      }),
    runAction: (service, action, input) =>
      act(service, {
        name: action,
        run: (world) => worlds.mock(service).runAction(world, action, input),
      }),
    withoutSecrets: secrets.withoutSecrets,
    deliveries: () => worlds.list().flatMap(deliveriesOf),
    redeliver: (service, id) => {
      const delivery = act(service, { name: 'redeliver', run: (world) => redelivered(world, id) })
      // The caller knows that the receiver is back.
      dispatcher.retryTarget(worlds.get(service), delivery.target)
      return { ...delivery, service }
    },
    trigger: (service, event) => {
      const run = (world: EngineWorld) => triggered(world, event)
      const deliveries = act(service, { name: `trigger ${event.webhook}`, run })
      return deliveries.map((delivery) => ({ ...delivery, service }))
    },
    get deliverySettings() {
      return dispatcher.settings
    },
    setDeliverySettings: dispatcher.setSettings,
    pauseTarget: (service, target) => dispatcher.pauseTarget(worlds.get(service).service, target),
    resumeTarget: (service, target) => dispatcher.resumeTarget(worlds.get(service), target),
    get pausedTargets() {
      return dispatcher.pausedTargets
    },
    holdOf: (service, delivery) => dispatcher.holdOf(worlds.get(service), delivery),
    pauseDeliveries: dispatcher.pause,
    resumeDeliveries: dispatcher.resume,
    get deliveriesPaused() {
      return dispatcher.isPaused
    },
    toJSON: () => ({
      format: 'ensaio-sandbox',
      version: 1,
      name,
      clock: clock.toJSON(),
      faults: faults.toJSON(),
      paused: dispatcher.isPaused,
      sequence,
      worlds: worlds.list().map((world) => world.toJSON()),
    }),
    [Symbol.asyncDispose]: async () => {
      scheduler.stop()
      await dispatcher[Symbol.asyncDispose]()
      for (const world of worlds.list()) world.release()
      journal.release()
    },
  }
}

/** The instant of a clock that stands still; `undefined` where it moves with the machine's. */
function whereItStands(clock: Clock): number | undefined {
  return clock.mode.kind === 'frozen' ? clock.now() : undefined
}

interface Order<Result> {
  /** @default 'action' */
  readonly kind?: 'action' | 'reset'
  readonly name: string
  readonly run: (world: EngineWorld) => Result
}
