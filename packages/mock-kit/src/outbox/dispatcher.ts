import type { CancelTimer, Timers } from '../clock/timers.ts'
import { lazyJson } from '../faults/fault-match.ts'
import type { DeliveryFacts } from '../faults/fault-match.ts'
import type { DeliveryFault } from '../faults/fault-rule.ts'
import type { EngineWorld } from '../world/engine-world.ts'
import { createDeliveryQueues } from './delivery-queues.ts'
import type { Attempt, CallbackTarget, Delivery } from './delivery.ts'
import { planAttempt } from './attempt-plan.ts'
import type { AttemptPlan } from './attempt-plan.ts'
import { findTarget, nextNumber, unsent, sendCopies } from './send-copies.ts'
import { createAttemptRecorder } from './record-attempts.ts'
import type { DeliveryCommit, AttemptResult } from './record-attempts.ts'
import { checkDeliverySettings, DEFAULT_DELIVERY_SETTINGS } from './delivery-settings.ts'
import type { DeliverySettings } from './delivery-settings.ts'
import type { DeliveringMock } from './send-copies.ts'
import type { Send } from './send.ts'
import { createTargetHealth, PROBE_AFTER_MS } from './target-health.ts'

export interface DispatcherOptions {
  readonly send: Send
  /** The mock of a service. */
  readonly mockOf: (service: string) => DeliveringMock
  /** The faults that strike a delivery: asked, and counted, once for each attempt. */
  readonly takeFaults: (facts: DeliveryFacts) => readonly DeliveryFault[]
  readonly timers: Timers
  /** Milliseconds of machine time. */
  readonly machineNow: () => number
  /** Gives the journal id under which an attempt is written down. */
  readonly nextCause: () => string
  /** Called with every change that the dispatcher made. @default not called */
  readonly onCommit?: (committed: DeliveryCommit) => void
  /** Called when deliveries that were held may go again. @default nothing */
  readonly onReleased?: () => void
  /** @default one at a time, 10 s, and again after 30 s, 2 min, 10 min, 1 h and 6 h, each 10 % more or less */
  readonly settings?: Partial<DeliverySettings>
}

/** A target that nothing is sent to. */
export interface PausedTarget {
  readonly service: string
  readonly target: string
}

/**
 * Sends what is in the outboxes; nothing else in the engine sends anything. At least once: what was under way when
 * the process ended is sent again. It decides how, never when: that is the scheduler's part.
 */
export interface Dispatcher extends AsyncDisposable {
  /**
   * Sends a pending delivery when its target's turn comes, and writes down what came of it. Gives the last send;
   * `undefined` where none was made: the delivery is held, put off by a fault, or settled already. One that stays
   * as it was is given back to the world's queue. Rejects only for a bug.
   */
  attempt(world: EngineWorld, delivery: Delivery): Promise<Attempt | undefined>
  /** Resolves when no attempt is under way and none waits for its turn. */
  idle(): Promise<void>
  /** True while the delivery may not go: all are paused, or its target hangs. */
  isHeld(world: EngineWorld, delivery: Pick<Delivery, 'target'>): boolean
  /** Tells why the delivery may not go; `undefined` where it may. */
  holdOf(world: EngineWorld, delivery: Pick<Delivery, 'target'>): DeliveryHold | undefined
  /** Lets one delivery probe each target that rests. */
  probeTargets(): void
  readonly isPaused: boolean
  /** Holds every delivery until `resume`; what is under way comes to its end. */
  pause(): void
  resume(): void
  /** Holds the deliveries to one target until it is resumed. */
  pauseTarget(service: string, target: string): void
  /** Allows an immediate attempt to a target that hung or was paused. */
  resumeTarget(world: EngineWorld, target: string): void
  /** Allows an immediate attempt to a target that hung. A paused one stays paused. */
  retryTarget(world: EngineWorld, target: string): void
  readonly pausedTargets: readonly PausedTarget[]
  readonly settings: DeliverySettings
  /** @throws RangeError when a setting is out of bounds; then nothing has changed */
  setSettings(patch: Partial<DeliverySettings>): void
  /** Breaks off what is under way, unrecorded, and sends nothing more. */
  [Symbol.asyncDispose](): Promise<void>
}

/** The reason why nothing is sent: everything is paused, the target is, or the target rests because it hung. */
export type DeliveryHold = 'paused' | 'targetPaused' | 'targetRests'

/** @throws RangeError when a setting is out of bounds */
export function createDispatcher(options: DispatcherOptions): Dispatcher {
  const { send, mockOf, timers, machineNow, onReleased = () => undefined } = options
  let settings = checkDeliverySettings({ ...DEFAULT_DELIVERY_SETTINGS, ...options.settings })
  const health = createTargetHealth({ machineNow })
  const recorder = createAttemptRecorder({ ...options, schedule: () => settings.schedule })
  const probes = new Set<CancelTimer>()
  const closing = new AbortController()
  const pausedTargets = new Map<string, PausedTarget>()
  let isPaused = false

  const holdOf: Dispatcher['holdOf'] = (world, { target }) => {
    if (isPaused) return 'paused'
    if (pausedTargets.size > 0 && pausedTargets.has(keyOf(world.service, target)))
      return 'targetPaused'
    return health.isSuspended(world, target) ? 'targetRests' : undefined
  }
  const isHeld: Dispatcher['isHeld'] = (world, delivery) =>
    closing.signal.aborted || holdOf(world, delivery) !== undefined

  const carryOut = async (world: EngineWorld, { id }: Delivery): Promise<Attempt | undefined> => {
    const delivery = world.deliveries.get(id)
    if (delivery?.status !== 'pending') return undefined
    if (isHeld(world, delivery)) return giveBack(world, delivery)
    if (settings.isCollecting)
      return recorder.record(world, delivery, [unsent(world, delivery, { kind: 'collected' })])
    const target = findTarget(mockOf(world.service), world, delivery)
    if (target.kind === 'failed')
      return recorder.record(world, delivery, [unsent(world, delivery, target)])
    const plan = planOf(world, delivery)
    switch (plan.kind) {
      case 'postpone':
        return recorder.recordPostponement(world, delivery, plan)
      case 'drop': {
        const { fault, faults } = plan
        const dropped = unsent(world, delivery, { kind: 'dropped', fault }, faults)
        return recorder.record(world, delivery, [dropped])
      }
      case 'send':
        return sendAndRecord(world, delivery, target, plan)
      default:
        return plan satisfies never
    }
  }
  const planOf = (world: EngineWorld, delivery: Delivery): AttemptPlan => {
    const { postponed, webhook, target, body } = delivery
    const facts = { service: world.service, webhook, target, body: lazyJson(body) }
    const faults = postponed?.remaining ?? options.takeFaults(facts)
    return planAttempt(faults, world.now(), postponed?.applied)
  }
  const sendAndRecord = async (
    world: EngineWorld,
    delivery: Delivery,
    target: CallbackTarget,
    plan: Extract<AttemptPlan, { kind: 'send' }>,
  ): Promise<Attempt | undefined> => {
    const sent = await sendCopies({
      send,
      mock: mockOf(world.service),
      delivery,
      target,
      plan,
      number: nextNumber(delivery),
      timeoutMs: settings.timeoutMs,
      signal: closing.signal,
      now: world.now,
      machineNow,
    })
    if (closing.signal.aborted) return undefined
    noteHealth(world, delivery.target, sent)
    return recorder.record(world, delivery, sent)
  }
  const noteHealth = (world: EngineWorld, target: string, sent: readonly AttemptResult[]): void => {
    const outcome = sent.at(-1)?.attempt.outcome
    const timedOut = outcome?.kind === 'failed' && outcome.code === 'TIMEOUT'
    if (!health.note(world, target, timedOut)) return
    const cancel = timers.after(PROBE_AFTER_MS, () => {
      probes.delete(cancel)
      onReleased()
    })
    probes.add(cancel)
  }
  const queues = createDeliveryQueues({
    attempt: carryOut,
    openPerTargetMax: () => settings.concurrency,
  })

  return {
    attempt: queues.run,
    idle: queues.idle,
    isHeld,
    holdOf,
    probeTargets: health.probeAll,
    get isPaused() {
      return isPaused
    },
    pause: () => {
      isPaused = true
    },
    resume: () => {
      isPaused = false
      onReleased()
    },
    pauseTarget: (service, target) => {
      pausedTargets.set(keyOf(service, target), { service, target })
    },
    get pausedTargets() {
      return [...pausedTargets.values()]
    },
    get settings() {
      return settings
    },
    setSettings: (patch) => {
      settings = checkDeliverySettings({ ...settings, ...patch })
    },
    retryTarget: (world, target) => {
      health.resume(world, target)
      onReleased()
    },
    resumeTarget: (world, target) => {
      pausedTargets.delete(keyOf(world.service, target))
      health.resume(world, target)
      onReleased()
    },
    [Symbol.asyncDispose]: async () => {
      closing.abort()
      for (const cancel of probes) cancel()
      await queues.idle()
    },
  }
}

function keyOf(service: string, target: string): string {
  return `${service} ${target}`
}

function giveBack(world: EngineWorld, delivery: Delivery): undefined {
  world.giveBackDelivery(delivery)
}
