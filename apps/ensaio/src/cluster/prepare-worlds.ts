// Makes the records of scenarios before the sandboxes come that begin with them.
import { untilAborted } from '@ensaio/mock-kit'
import type { Mock, Sandbox, SandboxOptions, Templates } from '@ensaio/mock-kit'
import type { LogState, WorldOrigin } from '@ensaio/mock-kit/log'

/** A world as it was when its scenario had been made. */
export interface ScenarioWorld {
  readonly service: string
  readonly scenario: string
  readonly seed: number
  /** The instant of its clock, in milliseconds since 1970. */
  readonly at: number
}

/** A scenario of fewer records is made before anybody notices. */
const RECORDS_MIN = 2_000

/** Returns the world that a service's world began with, if to make it takes time. */
export function largeWorlds(
  service: string,
  origin: WorldOrigin | undefined,
): readonly ScenarioWorld[] {
  if (origin?.kind !== 'scenario' || origin.made.records < RECORDS_MIN) return []
  const { scenario, seed, at } = origin
  return [{ service, scenario, seed, at }]
}

/** Returns those of a log. */
export function largeWorldsIn(
  state: Pick<LogState, 'worlds'> | undefined,
): readonly ScenarioWorld[] {
  return [...(state?.worlds ?? [])].flatMap(([service, { origin }]) => largeWorlds(service, origin))
}

export interface PrepareWorldsOptions extends Pick<SandboxOptions, 'room'> {
  readonly mocks: readonly Mock[]
  /** Those by which sandboxes are opened. */
  readonly templates: Templates
  /** Lets others have their turn: the node tells the store meanwhile that it is there. */
  readonly inSlices: Sandbox['inSlices']
}

/** @throws the reason of the signal, if it is aborted meanwhile */
export type PrepareWorlds = (
  worlds: readonly ScenarioWorld[],
  signal?: AbortSignal,
) => Promise<void>

export function createPrepareWorlds({
  mocks,
  templates,
  room,
  inSlices,
}: PrepareWorldsOptions): PrepareWorlds {
  return async (worlds, signal) => {
    for (const { service, scenario, seed, at } of worlds) {
      const mock = mocks.find((one) => one.service === service)
      if (mock === undefined) continue
      const start = { scenario, seed, sandbox: service, now: () => at, isFrozen: true }
      const preparing = templates.prepare(mock, { ...start, ...(room && { room }) })
      const letGo = await inSlices(untilAborted(preparing, signal))
      letGo() // it stays as long as there is room
    }
  }
}
