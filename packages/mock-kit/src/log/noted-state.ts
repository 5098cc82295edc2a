// Finds out what changed of a sandbox beside its worlds.
import { INSTANT_MAX } from '../clock/instant-range.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import type { LoggedClock, StatePatch } from './log-entry.ts'

/** The state of a sandbox as the log knows it. */
export interface NotedState {
  /** Returns what changed since it was asked last; `undefined` where nothing did. */
  patch(): StatePatch | undefined
  /** Has the clock and the settings written down, which cannot be seen to change. */
  touch(): void
}

/** @param known the state that the log has already */
export function createNotedState(
  sandbox: Sandbox,
  machineNow: () => number,
  known: StatePatch,
): NotedState {
  let { sequence, clock } = known
  // Asked for twice in each request: the sandbox itself, with all of its methods, is slow to look into.
  const { clock: sandboxClock, faults } = sandbox
  let faultsVersion = faults.version
  let isTouched = false
  const clockNow = (): LoggedClock => ({
    mode: sandboxClock.mode,
    at: sandboxClock.now(),
    machineAt: machineNow(),
  })
  const hasMoved = (): boolean =>
    sandboxClock.mode.kind === 'frozen'
      ? sandboxClock.now() !== clock?.at
      : sandbox.advancing !== undefined
  return {
    touch: () => {
      isTouched = true
    },
    patch: () => {
      const isClockOther = isTouched || hasMoved()
      const areFaultsOther = faults.version !== faultsVersion
      const isNumbered = sandbox.sequence !== sequence
      if (!isNumbered && !isClockOther && !areFaultsOther) return undefined
      const settings = isTouched ? settingsOf(sandbox) : undefined
      sequence = sandbox.sequence
      if (isClockOther) clock = clockNow()
      faultsVersion = faults.version
      isTouched = false
      return {
        sequence,
        requests: sandbox.requests,
        ...(isClockOther && clock && { clock }),
        ...(areFaultsOther && { faults: faults.toJSON() }),
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
