import type { SandboxSnapshot } from '@ensaio/mock-kit'
import { clientOf } from './client-of.ts'
import { openStage } from './open-stage.ts'
import { type CastIds, putOnCast } from './put-on-cast.ts'

/** A sandbox of the scenario `empty` in which the cast has lived up to now. */
export interface SavedCast {
  readonly snapshot: SandboxSnapshot
  readonly ids: CastIds
}

let saved: Promise<SavedCast> | undefined

/** Returns the cast, saved. Its lives are a dozen requests and two weeks long, so they happen once for all interactions. */
export function savedCast(): Promise<SavedCast> {
  saved ??= saveCast()
  return saved
}

async function saveCast(): Promise<SavedCast> {
  await using stage = await openStage()
  const sandbox = stage.sandbox()
  const ids = await putOnCast({
    client: clientOf(stage),
    act: (action, input) => sandbox.runAction('zenvia-conversion', action, input),
    moveTo: async (instant) => {
      await sandbox.advance(Date.parse(instant) - sandbox.clock.now())
    },
  })
  return { snapshot: sandbox.toJSON(), ids }
}
