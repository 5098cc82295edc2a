import type { Schemas } from '@ensaio/contracts/control'
import { UnknownNameError } from '@ensaio/mock-kit'
import type { Sandbox } from '@ensaio/mock-kit'
import { toClockView } from './clock.ts'
import type { HandlersOf } from './control-context.ts'

export const sandboxHandlers: HandlersOf<
  'listSandboxes' | 'getSandbox' | 'resetSandbox' | 'settleSandbox'
> = {
  listSandboxes: ({ directory }) => ({
    status: 200,
    body: { sandboxes: directory.list().map(toSandboxView) },
  }),

  getSandbox: ({ sandbox }) => ({
    status: 200,
    body: toSandboxView(sandbox),
  }),

  resetSandbox: ({ sandbox }, { body }) => {
    const { service, ...options } = body ?? {}
    const services = service === undefined ? sandbox.mocks.map((mock) => mock.service) : [service]
    // All names are looked up before anything is thrown away: a typo must not reset half a sandbox.
    for (const name of services) checkScenario(sandbox, name, options.scenario)
    for (const name of services) sandbox.reset(name, options)
    return { status: 200, body: toSandboxView(sandbox) }
  },

  settleSandbox: async ({ sandbox }) => {
    await sandbox.settled()
    return { status: 200, body: toSandboxView(sandbox) }
  },
}

export function toSandboxView(sandbox: Sandbox): Schemas['Sandbox'] {
  return {
    name: sandbox.name,
    clock: toClockView(sandbox),
    services: sandbox.mocks.map((mock) => {
      const world = sandbox.world(mock)
      const { scenario, seed } = world
      return { service: mock.service, scenario, seed, credentials: mock.credentialsIn(world) }
    }),
    deliveries: countDeliveries(sandbox),
    deliveriesPaused: sandbox.deliveriesPaused,
    faults: sandbox.faults.list().length,
  }
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
