// Changes that a world will begin with, written down some at a time. They count for nothing until the world's own entry takes them.
import { LogError } from '../errors/log-error.ts'
import type { EngineWorld } from '../world/engine-world.ts'
import { createChangeFold } from '../world/recovered-changes.ts'
import type { ChangeFold, LoggedChange } from '../world/recovered-changes.ts'
import type { StagedEntry } from './log-entry.ts'

/** The changes of one entry: enough for few entries, and none is longer than a machine likes to read or write at once. */
const CHANGES_AT_ONCE = 500

export interface StagedChanges {
  /** Returns the number of a new stage; none that the log has is the same. */
  begin(): number
  add(entry: StagedEntry): void
  /** Returns the changes of a stage, which ends. @throws LogError where there is none */
  take(stage: number): ChangeFold
  /** Ends a stage that nobody takes. */
  drop(stage: number): void
  /** Ends all of them: the process that began them has ended. */
  clear(): void
  /** Returns the entries that lead to the same, whatever is staged or taken meanwhile. */
  entries(): Generator<StagedEntry>
}

export function createStagedChanges(): StagedChanges {
  const folds = new Map<number, ChangeFold>()
  let newest = 0
  return {
    begin: () => (newest += 1),
    add: ({ stage, changes }) => {
      newest = Math.max(newest, stage)
      const fold = folds.get(stage) ?? createChangeFold()
      folds.set(stage, fold)
      for (const change of changes) fold.add(change)
    },
    take: (stage) => {
      const fold = folds.get(stage)
      if (fold === undefined) throw unknownStage(stage)
      folds.delete(stage)
      return fold
    },
    drop: (stage) => void folds.delete(stage),
    clear: () => folds.clear(),
    entries: () => entriesOf([...folds].map(([stage, fold]) => [stage, fold.copy()] as const)),
  }
}

function* entriesOf(
  stages: readonly (readonly [stage: number, fold: ChangeFold])[],
): Generator<StagedEntry> {
  for (const [stage, fold] of stages)
    for (const changes of portionsOf(fold.changes())) yield { kind: 'staged', stage, changes }
}

/**
 * The stages of worlds that are to be taken up, which do not change any more. A world that several take up has a stage for each of them,
 * and each is whole.
 */
export type StagedWorlds = Map<EngineWorld, readonly number[]>

/** Returns a stage of the world for one who takes it up or gives it up; `undefined` where there is none. */
export function takeStage(staged: StagedWorlds, world: EngineWorld): number | undefined {
  const [stage, ...others] = staged.get(world) ?? []
  if (others.length > 0) staged.set(world, others)
  else staged.delete(world)
  return stage
}

/** Gives changes some at a time. The last portion may be empty. */
export function* portionsOf(
  changes: Iterable<LoggedChange>,
): Generator<readonly LoggedChange[], readonly LoggedChange[]> {
  let some: LoggedChange[] = []
  for (const change of changes) {
    some.push(change)
    if (some.length < CHANGES_AT_ONCE) continue
    yield some
    some = []
  }
  return some
}

function unknownStage(stage: number): LogError {
  return new LogError(
    'read a log',
    `a world begins with the changes of the stage ${stage}, which are not there. Restore the directory from a copy.`,
  )
}
