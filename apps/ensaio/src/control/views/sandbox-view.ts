import type { Schemas } from '@ensaio/contracts/control'
import type { Sandbox } from '@ensaio/mock-kit'
import { toClockView } from './clock-view.ts'

export function toSandboxView(sandbox: Sandbox): Schemas['Sandbox'] {
  return {
    name: sandbox.name,
    clock: toClockView(sandbox),
    services: sandbox.mocks.map((mock) => {
      const world = sandbox.world(mock.service)
      const { scenario, seed } = world
      return { service: mock.service, scenario, seed, credentials: mock.credentialsIn(world) }
    }),
    deliveries: countDeliveries(sandbox),
    deliveriesPaused: sandbox.deliveriesPaused,
    faults: sandbox.faults.list().length,
  }
}

function countDeliveries(sandbox: Sandbox): Schemas['DeliveryCounts'] {
  const worlds = sandbox.mocks.map(({ service }) => sandbox.world(service))
  const count = (status: Schemas['DeliveryStatus']): number =>
    worlds.reduce((sum, { deliveries }) => sum + deliveries.count('status', status), 0)
  return { pending: count('pending'), delivered: count('delivered'), failed: count('failed') }
}
