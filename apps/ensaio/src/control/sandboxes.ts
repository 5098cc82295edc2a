import type { Schemas } from '@ensaio/contracts/control'
import { UnknownNameError } from '@ensaio/mock-kit'
import type { PausingWork, PreparedWorld, ResetOptions, Sandbox } from '@ensaio/mock-kit'
import { ControlRefusalError } from '../errors/control-refusal-error.ts'
import { FixturesError } from '../errors/fixtures-error.ts'
import { createLineFinder } from '../fixtures/shown-lines.ts'
import { prepareForks } from '../sandboxes/prepare-forks.ts'
import type { SandboxStart } from '../sandboxes/sandbox-pool.ts'
import { checkThere } from '../sandboxes/snapshot-shelf.ts'
import { worldsOf } from '../sandboxes/worlds-of.ts'
import { toClockStart, toClockView, toIso } from './clock.ts'
import type { CallContext, HandlersOf } from './control-context.ts'
import { parseDuration } from './parse-duration.ts'

export const sandboxHandlers: HandlersOf<
  | 'listSandboxes'
  | 'createSandbox'
  | 'getSandbox'
  | 'deleteSandbox'
  | 'resetSandbox'
  | 'settleSandbox'
> = {
  listSandboxes: (context) => ({
    status: 200,
    body: {
      sandboxes: context.directory.list().map((sandbox) => toSandboxView({ ...context, sandbox })),
    },
  }),

  *createSandbox(context, { body: draft = {} }) {
    const { directory } = context
    const { snapshot } = draft
    const start = toStart(context, draft)
    const inherit = start.base && directory.startFixtures.bequeath(start.base)
    const opened = snapshot === undefined ? undefined : yield* directory.snapshots.open(snapshot)
    if (start.base !== undefined) {
      yield* prepareForks(worldsOf(start.base))
      checkNotDeleted({ directory, sandbox: start.base })
    }
    const check = (): void => opened && checkThere(directory.snapshots, opened)
    const takes = opened?.saved.worlds ?? []
    const fill = (begun: Sandbox): void => {
      try {
        inherit?.(begun)
        if (opened !== undefined) begun.load(opened.saved, `snapshot ${opened.name}`)
        if (draft.fixtures !== undefined) putFixtures(context, begun, draft.fixtures)
      } catch (error) {
        directory.startFixtures.forget(begun)
        throw error
      }
    }
    const sandbox = yield* directory.begin({ ...start, takes, fill }, check)
    return { status: 201, body: toSandboxView({ ...context, sandbox }) }
  },

  getSandbox: (context) => ({
    status: 200,
    body: toSandboxView(context),
  }),

  deleteSandbox: async ({ directory, sandbox }) => {
    await directory.remove(sandbox)
    return { status: 204 }
  },

  *resetSandbox(context, { body }) {
    const { sandbox } = context
    const { service, everything = false, ...options } = body ?? {}
    if (everything && service !== undefined)
      throw refusal('reset', '`everything` and `service` exclude each other. Omit one of them.')
    const services = service === undefined ? sandbox.mocks.map((mock) => mock.service) : [service]
    // All names are looked up before anything is thrown away: a typo must not reset half a sandbox.
    for (const name of services) checkScenario(sandbox, name, options.scenario)
    yield* resetPrepared(context, services, { ...options, everything })
    return { status: 200, body: toSandboxView(context) }
  },

  settleSandbox: async (context) => {
    await context.sandbox.settled()
    return { status: 200, body: toSandboxView(context) }
  },
}

/** @throws UnknownNameError where somebody deleted the sandbox while the call was worked on */
export function checkNotDeleted({
  directory,
  sandbox,
}: Pick<CallContext, 'directory' | 'sandbox'>): void {
  if (directory.find(sandbox.name) !== sandbox)
    throw new UnknownNameError('sandbox', sandbox.name, [])
}

/** Resets the services, once the worlds are made that take the place of theirs, and puts in the fixtures of their start. */
function* resetPrepared(
  { directory, sandbox }: CallContext,
  services: readonly string[],
  { everything, ...options }: ResetOptions & { readonly everything: boolean },
): PausingWork<void> {
  const prepared = new Map<string, PreparedWorld>()
  const isOther = (name: string): boolean => {
    const { scenario, seed } = { ...scenarioOf(sandbox, name), ...options }
    const made = prepared.get(name)
    return made?.scenario !== scenario || made.seed !== seed
  }
  try {
    // Another reset may have changed meanwhile what this one goes back to.
    for (let name = services.find(isOther); name !== undefined; name = services.find(isOther)) {
      prepared.get(name)?.release()
      prepared.set(name, yield* sandbox.prepareReset(name, { ...options, everything }))
    }
    checkNotDeleted({ directory, sandbox })
    sandbox.together(() => {
      if (everything) sandbox.resetEverything({ ...options, prepared })
      else for (const name of services) sandbox.reset(name, { ...options, prepared })
      prepared.clear()
      directory.startFixtures.putAgain(sandbox, services)
    })
  } finally {
    for (const world of prepared.values()) world.release()
  }
}

function scenarioOf(sandbox: Sandbox, service: string): Required<ResetOptions> {
  const { scenario, seed } = sandbox.world(service)
  return { scenario, seed }
}

export function toSandboxView(context: CallContext): Schemas['Sandbox'] {
  const { sandbox, directory, services, cluster } = context
  const urls = new Map(services().map(({ mock, baseUrl }) => [mock.service, baseUrl]))
  const expiry = directory.expiryOf(sandbox)
  return {
    name: sandbox.name,
    clock: toClockView(sandbox),
    services: sandbox.mocks.map((mock) => {
      const world = sandbox.world(mock)
      const { scenario, seed } = world
      const credentials = mock.credentialsIn(world)
      const { service } = mock
      return { service, scenario, seed, credentials, baseUrl: urls.get(service) ?? '' }
    }),
    deliveries: countDeliveries(sandbox),
    deliveriesPaused: sandbox.deliveriesPaused,
    pausedTargets: sandbox.pausedTargets,
    faults: sandbox.faults.list().length,
    requests: sandbox.requests,
    ...(expiry !== undefined && { expiresAt: toIso(expiry) }),
    ...(cluster?.node !== undefined && { node: cluster.node }),
  }
}

/** Reads a draft. @throws ControlRefusalError, UnknownNameError */
function toStart({ directory }: CallContext, draft: Schemas['SandboxDraft']): SandboxStart {
  const { name, fork, scenario, seed, clock, ttl, snapshot } = draft
  const shared = {
    ...(name !== undefined && { name }),
    ...(clock && { clock: toClockStart(clock) }),
    ...(ttl !== undefined && { ttlMs: toTtlMs(ttl) }),
  }
  if (snapshot !== undefined) {
    if ([fork, scenario, seed, clock].some((one) => one !== undefined))
      throw refusal(
        'create',
        'a snapshot has all of its start. Leave out everything but `name`, `ttl` and `fixtures`.',
      )
    directory.snapshots.find(snapshot)
    return { ...shared, scenarios: toScenarios(directory.main, 'empty') }
  }
  if (fork === undefined) {
    return {
      ...shared,
      ...(seed !== undefined && { seed }),
      ...(scenario !== undefined && { scenarios: toScenarios(directory.main, scenario) }),
    }
  }
  if (scenario !== undefined || seed !== undefined)
    throw refusal(
      'create',
      'a fork starts from the state of the other sandbox. Omit `scenario` and `seed`.',
    )
  const base = directory.find(fork)
  const known = directory.list().map((one) => one.name)
  if (base === undefined) throw new UnknownNameError('sandbox', fork, known)
  return { ...shared, base }
}

/** Returns the scenario of each service. @throws UnknownNameError */
function toScenarios(
  main: Sandbox,
  scenario: NonNullable<Schemas['SandboxDraft']['scenario']>,
): Readonly<Record<string, string>> {
  const services = main.mocks.map(({ service }) => service)
  const scenarios =
    typeof scenario === 'string'
      ? Object.fromEntries(services.map((service) => [service, scenario]))
      : scenario
  for (const [service, name] of Object.entries(scenarios)) checkScenario(main, service, name)
  return scenarios
}

/** Tests that take longer keep their sandbox by using it. */
const TTL_MS_MAX = 30 * 24 * 3_600_000

/** @throws ControlRefusalError */
export function toTtlMs(ttl: string): number {
  const ttlMs = parseDuration(ttl)
  if (ttlMs !== undefined && ttlMs >= 1_000 && ttlMs <= TTL_MS_MAX) return ttlMs
  throw refusal('create', `the ttl "${ttl}" is not valid. Give one from 1s to 30d, such as 10m.`)
}

/** @throws ControlRefusalError where they do not fit */
function putFixtures(
  { directory }: CallContext,
  sandbox: Sandbox,
  fixtures: Readonly<Record<string, unknown>>,
): void {
  try {
    directory.startFixtures.begin(sandbox, {
      name: 'the request',
      sections: fixtures,
      lineOf: createLineFinder(fixtures),
    })
  } catch (error) {
    if (!(error instanceof FixturesError)) throw error
    const { message, problems } = error
    throw new ControlRefusalError({
      status: 400,
      code: 'SANDBOX_FIXTURES_REFUSED',
      message,
      details: problems,
    })
  }
}

function refusal(what: string, why: string): ControlRefusalError {
  const message = `Failed to ${what} the sandbox: ${why}`
  return new ControlRefusalError({ status: 400, code: 'SANDBOX_START_REFUSED', message })
}

function countDeliveries(sandbox: Sandbox): Schemas['DeliveryCounts'] {
  const worlds = sandbox.mocks.map((mock) => sandbox.world(mock))
  const count = (status: Schemas['DeliveryStatus']): number =>
    worlds.reduce((sum, { deliveries }) => sum + deliveries.count('status', status), 0)
  return { pending: count('pending'), delivered: count('delivered'), failed: count('failed') }
}

function checkScenario(sandbox: Sandbox, service: string, scenario: string | undefined): void {
  const { scenarios } = sandbox.mock(service)
  if (scenario === undefined || Object.hasOwn(scenarios, scenario)) return
  throw new UnknownNameError(`${service} scenario`, scenario, Object.keys(scenarios))
}
