import type { OpenDirectory, PreparedReset, Sandbox, SandboxClockStart } from './sandbox.ts'
import { createClock, startOf } from '../clock/clock.ts'
import { checkInstant } from '../clock/instant-range.ts'
import { runInSlices } from '../clock/slices.ts'
import type { Mock } from '../definition/mock.ts'
import { ClockAdvancingError } from '../errors/clock-advancing-error.ts'
import { createFaultBook, restoreFaultBook } from '../faults/fault-book.ts'
import { createJournal } from '../journal/journal.ts'
import { DEFAULT_DELIVERY_SETTINGS } from '../outbox/delivery-settings.ts'
import type { DeliverySettings } from '../outbox/delivery-settings.ts'
import { createDispatcher } from '../outbox/dispatcher.ts'
import type { EngineWorld } from '../world/engine-world.ts'
import { createRecordRoom } from '../world/record-memory.ts'
import { runJournaled } from './journaled-work.ts'
import { runJob } from './run-job.ts'
import { runTogether } from './run-together.ts'
import { deliveriesOf, journalAttempts, redelivered, triggered } from './sandbox-deliveries.ts'
import { checkName } from './sandbox-name.ts'
import { createSandboxSecrets } from './sandbox-secrets.ts'
import type { SandboxOptions } from './sandbox-options.ts'
import { createScheduler } from './scheduler.ts'
import { putBehaviour, putEndpoint, putKeyLimit } from './settings.ts'
import { createWorlds } from './worlds.ts'

/**
 * Makes a sandbox. Nothing in it runs until its clock moves, a request comes, or it is woken.
 * @throws RangeError for a name that can't stand in credentials
 * @throws UnknownNameError for a scenario that a mock does not have
 * @throws SnapshotError for a snapshot of other services or of another version
 */
export function createSandbox(options: SandboxOptions): Sandbox {
  const { name, mocks, policy, timers, machineNow, seed = 1, scenarios = {} } = options
  const { snapshot, base, templates, room = createRecordRoom() } = options
  const { mayRun = () => true, nextTurn = () => Promise.resolve() } = options
  checkName(name)
  const clock = createClock({
    machineNow,
    ...(base && { mode: base.clock.mode, at: base.clock.now() }),
    ...options.clock,
    ...snapshot?.clock,
  })
  const start: SandboxClockStart = snapshot?.start ?? startOf(clock, options.clock?.at)
  const isFrozen = (): boolean => clock.mode.kind === 'frozen'
  const worlds = createWorlds({
    sandbox: name,
    mocks,
    now: clock.now,
    seed,
    scenarios,
    room,
    ...(snapshot && { snapshot }),
    ...(base && { base }),
    ready: options.ready,
    scenariosAt: options.scenariosAt,
    ...(templates && {
      createWorld: (mock, world) => templates.createWorld(mock, { ...world, isFrozen: isFrozen() }),
      prepareWorld: (mock, world) => templates.prepare(mock, { ...world, isFrozen: isFrozen() }),
    }),
  })
  const savedFaults = snapshot?.faults ?? base?.faults.toJSON()
  const faults = savedFaults ? restoreFaultBook(savedFaults, room) : createFaultBook({ seed }, room)
  const secrets = createSandboxSecrets(worlds, options.secrets)
  const { concealEntry: conceal, version: concealVersion } = secrets
  const journal = createJournal({ ...options.journal, conceal, concealVersion })
  let sequence = snapshot?.sequence ?? 0
  let requests = snapshot?.requests ?? 0
  // A simulated day has millions of ids, of which only the number has to be written.
  const jobPrefix = `job-${name}-`
  const nextId: Sandbox['nextId'] = (kind) => {
    if (kind === 'req') requests += 1
    sequence += 1
    return kind === 'job' ? `${jobPrefix}${sequence}` : `${kind}-${name}-${sequence}`
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
    nextTurn,
    worlds: () => (mayRun() ? worlds.list : []),
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
  const reset = (
    service: string,
    { prepared, ...options }: PreparedReset & { readonly everything?: true },
  ): void => {
    const { scenario, seed: oldSeed } = worlds.get(service)
    worlds.renew(service, { scenario, seed: oldSeed, ...options }, prepared?.get(service))
    const name = options.scenario ?? scenario
    act(service, { kind: 'reset', name, run: () => undefined })
  }

  if (snapshot?.paused ?? base?.deliveriesPaused) dispatcher.pause()
  dispatcher.setSettings(snapshot?.deliverySettings ?? {})
  for (const { service, target } of (snapshot ?? base)?.pausedTargets ?? [])
    dispatcher.pauseTarget(service, target)
  return {
    name,
    mocks,
    clock,
    faults,
    journal,
    nextId,
    nextTurn,
    inSlices: (work) => runInSlices(work, { nowMs: machineNow, nextTurn }),
    world: (of: string | Mock) => {
      const service = typeof of === 'string' ? of : of.service
      return worlds.list.find((world) => world.service === service) ?? worlds.get(service)
    },
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
    prepareReset: (service, { everything = false, ...to } = {}) => {
      const { scenario, seed: oldSeed } = worlds.get(service)
      const at = everything ? (start.at ?? machineNow()) : clock.now()
      return worlds.prepare(service, { scenario, seed: oldSeed, ...to, at })
    },
    resetEverything: (to = {}) => {
      setClock(start.mode, start.at ?? machineNow())
      faults.clear()
      journal.clear()
      for (const { service } of mocks) reset(service, { ...to, everything: true })
      // Only now: nothing is sent of what was held, which is gone.
      dispatcher.setSettings({ ...DEFAULT_DELIVERY_SETTINGS, ...settings })
      for (const { service, target } of dispatcher.pausedTargets)
        dispatcher.resumeTarget(worlds.get(service), target)
      if (dispatcher.isPaused) dispatcher.resume()
    },
    save: () => {
      const at = clock.now()
      const place = { sandbox: name, now: () => at }
      const saved = worlds.list.map((world) => world.fork(place))
      return { clock: clock.toJSON(), faults: faults.toJSON(), worlds: saved }
    },
    load: (saved, label) => {
      setClock(saved.clock.mode, saved.clock.at)
      faults.clear()
      for (const { rule } of saved.faults.rules) faults.add(rule, Infinity)
      for (const world of saved.worlds) {
        worlds.put(world.service, world.fork({ sandbox: name, now: clock.now, room }))
        act(world.service, { kind: 'reset', name: label, run: () => undefined })
      }
    },
    get requests() {
      return requests
    },
    get sequence() {
      return sequence
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
    limitKey: (service, number, perMinute) =>
      act(service, {
        name: `limit of key ${number}`,
        run: (world) => putKeyLimit(world, number, perMinute),
      }),
    runAction: (service, action, input) =>
      act(service, {
        name: action,
        run: (world) => worlds.mock(service).runAction(world, action, input),
      }),
    together: (run) => run(),
    runActions: (orders) => runTogether(orders, { act, room, mockOf: worlds.mock }),
    withoutSecrets: secrets.withoutSecrets,
    shownTarget: secrets.shownTarget,
    deliveries: () => worlds.list.flatMap(deliveriesOf),
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
      deliverySettings: dispatcher.settings,
      pausedTargets: dispatcher.pausedTargets,
      worlds: worlds.list.map((world) => world.toJSON()),
    }),
    [Symbol.asyncDispose]: async () => {
      const stopped = scheduler.stop()
      await dispatcher[Symbol.asyncDispose]()
      await stopped
      for (const world of worlds.list) world.release()
      faults.release()
      journal.release()
    },
  }
}

interface Order<Result> {
  /** @default 'action' */
  readonly kind?: 'action' | 'reset'
  readonly name: string
  readonly run: (world: EngineWorld) => Result
}

/** Creates the directory of a process, which begins with one sandbox. */
export function createSandboxDirectory(main: Sandbox): OpenDirectory {
  const sandboxes = new Map([[main.name, main]])
  return {
    main,
    find: (name) => sandboxes.get(name),
    list: () => [...sandboxes.values()],
    get size() {
      return sandboxes.size
    },
    add: (sandbox) => void sandboxes.set(sandbox.name, sandbox),
    remove: (name) => void sandboxes.delete(name),
  }
}
