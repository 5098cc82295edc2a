import type { ClockMode } from '../clock/clock.ts'
import type { Timers } from '../clock/timers.ts'
import type { Mock } from '../definition/mock.ts'
import type { CallbackPolicy } from '../outbox/callback-policy.ts'
import type { JournalOptions } from '../journal/journal.ts'
import type { RetrySchedule } from '../outbox/retry-schedule.ts'
import type { Send } from '../outbox/send.ts'
import type { MemoryRoom } from '../world/record-memory.ts'
import type { ReadyWorlds } from './ready-worlds.ts'
import type { Sandbox, SandboxSnapshot } from './sandbox.ts'
import type { Templates } from './templates.ts'

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
  /** Resolves when requests that wait have been answered. @default immediately: there are none */
  readonly nextTurn?: () => Promise<void>
  /** Resolves when this turn of the process ends, for all who ask in it: a log writes then what several requests changed. */
  readonly endOfTurn?: () => Promise<void>
  /** The schedule by which failed deliveries are tried again. */
  readonly retrySchedule?: RetrySchedule
  /** The time that a receiver may take, in milliseconds of machine time. */
  readonly deliveryTimeoutMs?: number
  /** The memory for the records of all sandboxes that share it. @default room for this sandbox alone */
  readonly room?: MemoryRoom
  /** Secrets of the process, such as the control plane's token: they are hidden wherever they appear. @default none */
  readonly secrets?: readonly string[]
  /** @default 1,000 entries, 16 MiB, in room of its own, and nothing is counted */
  readonly journal?: Omit<JournalOptions, 'conceal' | 'concealVersion'>
  /** The state that the sandbox begins with. @default the scenarios */
  readonly snapshot?: SandboxSnapshot
  /**
   * The sandbox that this one is a fork of: it begins with its records, deliveries, settings, faults and clock.
   * @default none
   */
  readonly base?: Sandbox
  /**
   * Puts records in before anybody sees the sandbox: there is none where it throws, and a log has all of it or nothing.
   * @default nothing is put in
   */
  readonly fill?: ((sandbox: Sandbox) => void) | undefined
  /** The worlds that were made for it. @default they are made at once */
  readonly ready?: ReadyWorlds | undefined
  /** False while nothing may happen by itself: no job runs, and nothing is sent. @default always true */
  readonly mayRun?: () => boolean
  /** The instant as of which the scenarios are made. @default that of the clock */
  readonly scenariosAt?: number
  /** Creates the worlds of scenarios faster. @default each world is created from its scenario */
  readonly templates?: Templates
}
