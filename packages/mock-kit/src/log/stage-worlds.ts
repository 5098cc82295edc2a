// Writes down in slices what worlds begin with, so that to take one up is a short append.
import type { PausingWork } from '../clock/slices.ts'
import type { EngineWorld } from '../world/engine-world.ts'
import type { LoggedChange } from '../world/recovered-changes.ts'
import { createLogState } from './log-state.ts'
import type { LoggedWorld, LogState } from './log-state.ts'
import { createLogWriter } from './log-writer.ts'
import type { LogWriter } from './log-writer.ts'
import { loggedWorldOf } from './logged-worlds.ts'
import type { Origins } from './logged-worlds.ts'
import type { SandboxLog } from './sandbox-log.ts'
import { portionsOf, takeStage } from './staged-changes.ts'
import type { StagedWorlds } from './staged-changes.ts'

/** Fewer changes are written within a few milliseconds. */
const CHANGES_MIN = 2_000

/** True where a log had better write the world down before it is taken up. */
export function isWorthStaging(world: EngineWorld, origins: Origins): boolean {
  return loggedWorldOf(world, origins).changes.size() >= CHANGES_MIN
}

export interface StagingOptions {
  readonly state: LogState
  readonly writer: Pick<LogWriter, 'note' | 'flush'>
  readonly origins: Origins
  readonly staged: StagedWorlds
}

/**
 * Stages the changes of those worlds that have many, and pauses on the way. What is given up half way counts for nothing.
 * @throws LogError
 */
export function* stageWorlds(
  worlds: readonly EngineWorld[],
  options: StagingOptions,
): PausingWork<void> {
  const { origins, state, staged } = options
  const begun = new Map<EngineWorld, number>()
  let isDone = false
  try {
    for (const world of worlds) {
      if (!isWorthStaging(world, origins)) continue
      const number = state.stages.begin()
      begun.set(world, number)
      yield* stage(number, loggedWorldOf(world, origins), options)
    }
    for (const [world, number] of begun) staged.set(world, [...(staged.get(world) ?? []), number])
    isDone = true
  } finally {
    if (!isDone) for (const number of begun.values()) state.stages.drop(number)
  }
}

/** Gives up the stages of worlds that are not taken up after all. */
export function dropStages(
  worlds: readonly EngineWorld[],
  { state, staged }: Pick<StagingOptions, 'state' | 'staged'>,
): void {
  for (const world of worlds) {
    const number = takeStage(staged, world)
    if (number !== undefined) state.stages.drop(number)
  }
}

function* stage(
  number: number,
  { changes }: LoggedWorld,
  { writer }: Pick<StagingOptions, 'writer'>,
): PausingWork<void> {
  const write = (some: readonly LoggedChange[]): void => {
    writer.note({ kind: 'staged', stage: number, changes: some })
    void writer.flush()
  }
  const portions = portionsOf(changes.changes())
  let step = portions.next()
  for (; step.done !== true; step = portions.next()) {
    write(step.value)
    yield
  }
  write(step.value)
}

/** A log that was begun before its sandbox. */
export interface BegunLog {
  readonly state: LogState
  readonly staged: StagedWorlds
}

/**
 * Begins the log of a sandbox that is to come with the worlds that it will take up, and pauses on the way. A log that has nothing
 * else is one of a sandbox that never began.
 * @throws LogError
 */
export function* beginLog(
  log: SandboxLog,
  worlds: readonly EngineWorld[],
  origins: Origins,
): PausingWork<BegunLog> {
  const state = createLogState()
  const staged: StagedWorlds = new Map()
  const writer = createLogWriter({ log, state, patch: () => undefined, onFailure: () => undefined })
  yield* stageWorlds(worlds, { state, writer, origins, staged })
  return { state, staged }
}
