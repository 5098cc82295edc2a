import { adjustAutopilot } from '../autopilot/autopilot.ts'
import { DAY_MS } from '../durations.ts'
import type { BaseRecord } from '../history/base-record.ts'
import type { ChatWorld } from '../world-types.ts'
import { seedOpen } from './seed-open.ts'
import { seedStaff } from './seed-staff.ts'

/** How much an account has seen. */
export interface PastOptions {
  readonly agents: number
  /** All interactions, the open ones included. */
  readonly interactions: number
  readonly open: number
  readonly days: number
}

/** Customers come back: on average an account has had so many interactions with each. */
const INTERACTIONS_PER_CUSTOMER = 3

/** Lets the account have staff, a past that ends now, and interactions that are not finished. */
export function seedPast(world: ChatWorld, options: PastOptions): void {
  const { agents, interactions, open, days } = options
  seedStaff(world, agents)
  const until = world.now()
  const base: BaseRecord = {
    id: 'base',
    seed: world.randomFor('past').seed(),
    count: interactions - open,
    from: until - days * DAY_MS,
    until,
    customers: Math.ceil(interactions / INTERACTIONS_PER_CUSTOMER),
  }
  world.data.base.insert(base)
  seedOpen(world, base, open)
  adjustAutopilot(world)
}
