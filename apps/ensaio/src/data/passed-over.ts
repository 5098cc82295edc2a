// The settings of a beginning that hold no more, because the directory has a sandbox already.
import type { ClockMode, Sandbox, SandboxClockStart } from '@ensaio/mock-kit'
import { toIso } from '../control/clock.ts'
import type { Fixtures } from '../fixtures/apply-fixtures.ts'
import type { Settings } from '../settings/resolve-settings.ts'
import type { StartLabels } from '../settings/start-labels.ts'

/** The sandbox that came back, and how it had begun. */
export interface Returned {
  readonly main: Pick<Sandbox, 'mocks' | 'world' | 'clock'>
  readonly start: SandboxClockStart | undefined
  readonly fixtures: Fixtures | undefined
}

/**
 * Returns a warning for each setting that was given and is not as the sandbox has it.
 * @param given the fixtures of this start
 */
export function listPassedOver(
  settings: Settings,
  { main, start, fixtures }: Returned,
  given: Fixtures | undefined,
): readonly string[] {
  const { scenario, seed, clock, startLabels, data = '' } = settings
  const worlds = main.mocks.map((mock) => main.world(mock))
  const otherScenarios = worlds.filter((world) => {
    const wanted = scenario.byService[world.service] ?? scenario.all
    return wanted !== undefined && wanted !== world.scenario
  })
  const held: Readonly<Record<keyof StartLabels, string | false>> = {
    scenario: listed(otherScenarios, (world) => `the scenario ${world.scenario}`),
    seed: listed(
      worlds.filter((world) => world.seed !== seed),
      (world) => `the seed ${world.seed}`,
    ),
    clock:
      describeMode(main.clock.mode) !== describeMode(clock.mode) &&
      `the clock is ${describeMode(main.clock.mode)}`,
    at:
      start?.at !== clock.at &&
      `the clock began at ${start?.at === undefined ? "the machine's time" : toIso(start.at)} and shows ${toIso(main.clock.now())}`,
    fixtures:
      JSON.stringify(fixtures?.sections) !== JSON.stringify(given?.sections) &&
      `a reset puts in ${fixtures === undefined ? 'no fixtures' : `the fixtures of ${fixtures.name}, as they were then`}`,
  }
  return Object.entries(startLabels).flatMap(([name, label]) => {
    const what = held[name as keyof StartLabels] // a key of it
    if (what === false) return []
    return [
      `${label} is passed over, because ${data} has data: ${what}. Delete ${data} to begin anew.`,
    ]
  })
}

interface Described {
  readonly service: string
  readonly scenario: string
  readonly seed: number
}

function listed(
  worlds: readonly Described[],
  describe: (world: Described) => string,
): string | false {
  const texts = worlds.map((world) => `${world.service} has ${describe(world)}`)
  return texts.length > 0 && texts.join(', ')
}

function describeMode(mode: ClockMode): string {
  return mode.kind === 'scaled' ? `${mode.factor}x` : mode.kind
}
