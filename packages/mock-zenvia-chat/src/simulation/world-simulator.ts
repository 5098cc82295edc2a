import { accountOf } from '../account/account.ts'
import { customersOf } from '../archive/archive-record.ts'
import { createCustomerDirectory } from '../customer/customer-directory.ts'
import type { CustomerRecord } from '../customer/customer-record.ts'
import type { ChatWorld } from '../world.ts'
import { createSimulatedInteraction } from './simulation.ts'
import type { SimulatedInteraction } from './simulation.ts'
import { createSimulator } from './simulator.ts'
import type { Simulator } from './simulator.ts'

/** Simulates interactions in a world, with the customers that its account has. */
export interface WorldSimulator {
  readonly simulator: Simulator
  /** An interaction to write into, for a caller that keeps nothing of it. */
  readonly scratch: SimulatedInteraction
  customer(number: number): CustomerRecord
}

/** The customers of an account without a past. */
const NO_PAST = { seed: 1, customers: 1_000 }

const simulators = new WeakMap<ChatWorld['data'], WorldSimulator>()

export function simulatorOf(world: ChatWorld): WorldSimulator {
  const cached = simulators.get(world.data)
  if (cached !== undefined) return cached
  const past = world.data.archive.get('archive') ?? NO_PAST
  const directory = createCustomerDirectory(past.customers)
  const simulator = {
    simulator: createSimulator({ account: accountOf(world), customers: directory }),
    scratch: createSimulatedInteraction(),
    customer: customersOf(past, directory).at,
  }
  simulators.set(world.data, simulator)
  return simulator
}
