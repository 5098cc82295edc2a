import type { EngineWorld, Sandbox } from '@ensaio/mock-kit'

/** Returns the worlds of a sandbox as they are now. */
export function worldsOf(sandbox: Sandbox): readonly EngineWorld[] {
  return sandbox.mocks.map(({ service }) => sandbox.world(service))
}
