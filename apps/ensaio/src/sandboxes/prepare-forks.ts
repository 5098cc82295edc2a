import type { EngineWorld, PausingWork } from '@ensaio/mock-kit'

/** Sees to it that no first change of a fork of these worlds keeps others waiting, and pauses on the way. */
export function* prepareForks(worlds: readonly EngineWorld[]): PausingWork<void> {
  for (const { collections } of worlds)
    for (const collection of collections.values()) yield* collection.prepareFork()
}
