// Makes the records of scenarios before the sandboxes come that begin with them.
import type { Mock, Sandbox, SandboxOptions, Templates } from '@ensaio/mock-kit'

/** A world as it was when its scenario had been made. */
export interface ScenarioWorld {
  readonly service: string
  readonly scenario: string
  readonly seed: number
  /** The instant of its clock, in milliseconds since 1970. */
  readonly at: number
}

export interface PrepareWorldsOptions extends Pick<SandboxOptions, 'room'> {
  readonly mocks: readonly Mock[]
  /** Those by which sandboxes are opened. */
  readonly templates: Templates
  /** Lets others have their turn: the node tells the store meanwhile that it is there. */
  readonly inSlices: Sandbox['inSlices']
}

export type PrepareWorlds = (worlds: readonly ScenarioWorld[]) => Promise<void>

export function createPrepareWorlds({
  mocks,
  templates,
  room,
  inSlices,
}: PrepareWorldsOptions): PrepareWorlds {
  return async (worlds) => {
    for (const { service, scenario, seed, at } of worlds) {
      const mock = mocks.find((one) => one.service === service)
      if (mock === undefined) continue
      const start = { scenario, seed, sandbox: service, now: () => at, isFrozen: true }
      await inSlices(templates.prepare(mock, { ...start, ...(room && { room }) }))
    }
  }
}
