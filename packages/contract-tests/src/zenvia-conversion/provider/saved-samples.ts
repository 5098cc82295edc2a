import type { SandboxSnapshot } from '@ensaio/mock-kit'
import { clientOf } from './client-of.ts'
import { openProvider } from './open-provider.ts'
import { type CreatedIds, createSamples } from './create-samples.ts'

/** A sandbox of the scenario `empty` in which the samples has lived up to now. */
export interface SavedSamples {
  readonly snapshot: SandboxSnapshot
  readonly ids: CreatedIds
}

let saved: Promise<SavedSamples> | undefined

/** Returns the samples, saved. Its lives are a dozen requests and two weeks long, so they happen once for all interactions. */
export function savedSamples(): Promise<SavedSamples> {
  saved ??= saveSamples()
  return saved
}

async function saveSamples(): Promise<SavedSamples> {
  await using provider = await openProvider()
  const sandbox = provider.sandbox()
  const ids = await createSamples({
    client: clientOf(provider),
    act: (action, input) => sandbox.runAction('zenvia-conversion', action, input),
    moveTo: async (instant) => {
      await sandbox.advance(Date.parse(instant) - sandbox.clock.now())
    },
  })
  return { snapshot: sandbox.toJSON(), ids }
}
