import type { EngineWorld, PausingWork, Sandbox } from '@ensaio/mock-kit'

/** Returns the worlds of a sandbox as they are now. */
export function worldsOf(sandbox: Sandbox): readonly EngineWorld[] {
  return sandbox.mocks.map(({ service }) => sandbox.world(service))
}

/** Sees to it that no first change of a fork of these worlds keeps others waiting, and pauses on the way. */
export function* prepareForks(worlds: readonly EngineWorld[]): PausingWork<void> {
  for (const { collections } of worlds)
    for (const collection of collections.values()) yield* collection.prepareFork()
}
